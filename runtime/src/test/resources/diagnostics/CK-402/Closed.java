import dev.connectorkit.annotation.ActivateUser;
import dev.connectorkit.inbound.AccessToken;

sealed interface Closed {
    @ActivateUser
    String user(AccessToken token);

    final class First implements Closed {
        @Override
        public String user(AccessToken token) {
            return "";
        }
    }

    sealed interface Second extends Closed permits Third {}

    record Third(String id) implements Second {
        @Override
        public String user(AccessToken token) {
            return id;
        }
    }
}
