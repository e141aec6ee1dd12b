package dev.connectorkit.credentials.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorkit.credentials.Credentials;
import dev.connectorkit.credentials.CredentialsException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.EnvironmentVariableCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.auth.credentials.SystemPropertyCredentialsProvider;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.IdentityProvider;
import software.amazon.awssdk.identity.spi.ResolveIdentityRequest;

class IdentityCredentialsTest {
    private Instant now = Instant.parse("2026-11-23T18:00:00Z");
    private final InstantSource clock = () -> now;
    private int asked;

    @Test
    void takesTheKeysOfAnAwsProvider() {
        var provider = StaticCredentialsProvider.create(AwsBasicCredentials.create("AKIA", "secret"));

        assertThat(IdentityCredentials.from(provider).get()).isEqualTo(Credentials.of("AKIA", "secret"));
    }

    @Test
    void keepsWhatSaysWhenItExpiresUntilFiveMinutesBefore() {
        Instant end = now.plus(Duration.ofHours(1));
        var credentials = of(() -> session("token-" + ++asked, end.plusSeconds(asked == 1 ? 0 : 3_600)));

        Credentials first = credentials.get();
        assertThat(first).isEqualTo(Credentials.of("ASIA", "secret", "token-1"));
        now = end.minus(Duration.ofMinutes(5)).minusSeconds(1);
        assertThat(credentials.get()).isSameAs(first);
        now = end.minus(Duration.ofMinutes(5));
        assertThat(credentials.get().sessionToken()).isEqualTo("token-2");
        assertThat(asked).isEqualTo(2);
    }

    @Test
    void goesOnWithValidKeysWhenNewOnesCannotBeHad() {
        Instant end = now.plus(Duration.ofHours(1));
        var credentials = of(() -> {
            if (++asked > 1) {
                throw new IllegalStateException("service is away");
            }
            return session("token", end);
        });

        Credentials first = credentials.get();
        now = end.minusSeconds(60);
        assertThat(credentials.get()).isSameAs(first);
        assertThat(credentials.get()).isSameAs(first);
        assertThat(asked).isEqualTo(2);
        now = end.minusSeconds(49);
        assertThat(credentials.get()).isSameAs(first);
        assertThat(asked).isEqualTo(3);
        now = end;
        assertThatThrownBy(credentials::get)
                .isInstanceOf(CredentialsException.class)
                .hasMessageContaining("service is away");
    }

    @Test
    void asksEachTimeWhenNothingSaysWhenKeysExpireAndKeepsEqualOnes() {
        var credentials = of(() -> {
            asked++;
            return AwsCredentialsIdentity.create("AKIA", "secret");
        });

        assertThat(credentials.get()).isSameAs(credentials.get());
        assertThat(asked).isEqualTo(2);
    }

    @Test
    void saysWhatEachProviderSaidInTheOrderOfAsking() {
        List<IdentityProvider<? extends AwsCredentialsIdentity>> providers = new ArrayList<>();
        providers.add(SystemPropertyCredentialsProvider.create());
        providers.add(provider(() -> {
            throw new IllegalStateException("vault is sealed");
        }));
        providers.add(EnvironmentVariableCredentialsProvider.create());

        assertThatThrownBy(() -> IdentityCredentials.from(providers).get())
                .isInstanceOf(CredentialsException.class)
                .hasMessageContainingAll(
                        "credentials must come from one of these providers, asked in this order:",
                        "SystemPropertyCredentialsProvider: Unable to load credentials",
                        "vault is sealed",
                        "EnvironmentVariableCredentialsProvider: Unable to load credentials",
                        "credentials(...)")
                .message()
                .satisfies(message ->
                        assertThat(message.indexOf("SystemProperty")).isLessThan(message.indexOf("vault is sealed")))
                .satisfies(message -> assertThat(message.indexOf("vault is sealed"))
                        .isLessThan(message.indexOf("EnvironmentVariable")));
    }

    @Test
    void doesNotWaitForeverForAProvider() {
        IdentityProvider<AwsCredentialsIdentity> silent = new Provider(CompletableFuture::new);

        assertThatThrownBy(() -> new IdentityCredentials(List.of(silent), clock, Duration.ofMillis(20)).get())
                .isInstanceOf(CredentialsException.class)
                .hasMessageContaining("no answer within 20 ms");
    }

    @Test
    void takesTheNextProviderWhenOneHasNone() {
        List<IdentityProvider<? extends AwsCredentialsIdentity>> providers = List.of(
                SystemPropertyCredentialsProvider.create(),
                StaticCredentialsProvider.create(AwsBasicCredentials.create("AKIA", "secret")));

        assertThat(IdentityCredentials.from(providers).get().accessKeyId()).isEqualTo("AKIA");
    }

    /** Were each to ask anew, the last of many would wait for all of them in turn. */
    @Test
    void tellsThoseThatWaitedWhatTheFirstWasTold() throws Exception {
        CompletableFuture<AwsCredentialsIdentity> answer = new CompletableFuture<>();
        AtomicInteger lookUps = new AtomicInteger();
        var credentials = new IdentityCredentials(
                List.of(new Provider(() -> {
                    lookUps.incrementAndGet();
                    return answer;
                })),
                clock,
                Duration.ofMinutes(1));
        List<Throwable> told = new CopyOnWriteArrayList<>();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Thread thread = new Thread(() -> {
                try {
                    credentials.get();
                } catch (CredentialsException e) {
                    told.add(e);
                }
            });
            thread.start();
            threads.add(thread);
        }
        while (!threads.stream().allMatch(IdentityCredentialsTest::waits)) {
            Thread.onSpinWait();
        }
        answer.completeExceptionally(new IllegalStateException("vault is sealed"));
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(told).hasSize(8).allSatisfy(failure -> assertThat(failure).hasMessageContaining("vault is sealed"));
        assertThat(lookUps).hasValue(1);
        assertThatThrownBy(credentials::get).hasMessageContaining("vault is sealed");
        assertThat(lookUps).as("who comes later asks anew").hasValue(2);
    }

    private static boolean waits(Thread thread) {
        return thread.getState() == Thread.State.WAITING || thread.getState() == Thread.State.TIMED_WAITING;
    }

    private IdentityCredentials of(Supplier<AwsCredentialsIdentity> identity) {
        return new IdentityCredentials(List.of(provider(identity)), clock, Duration.ofSeconds(5));
    }

    private static IdentityProvider<AwsCredentialsIdentity> provider(Supplier<AwsCredentialsIdentity> identity) {
        return new Provider(() -> CompletableFuture.completedFuture(identity.get()));
    }

    private static AwsCredentialsIdentity session(String token, Instant end) {
        return AwsSessionCredentials.builder()
                .accessKeyId("ASIA")
                .secretAccessKey("secret")
                .sessionToken(token)
                .expirationTime(end)
                .build();
    }

    private record Provider(Supplier<CompletableFuture<AwsCredentialsIdentity>> answer)
            implements IdentityProvider<AwsCredentialsIdentity> {
        @Override
        public Class<AwsCredentialsIdentity> identityType() {
            return AwsCredentialsIdentity.class;
        }

        @Override
        public CompletableFuture<AwsCredentialsIdentity> resolveIdentity(ResolveIdentityRequest request) {
            return answer.get();
        }
    }
}
