package dev.connectorkit.compile.cost;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.sun.management.ThreadMXBean;
import dev.connectorkit.processor.ConnectorProcessor;
import java.lang.management.ManagementFactory;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;

/** Work for many classes is that for one, so many times: counted in what the processor allocates in its rounds. */
class LinearWorkTest {
    private static final int FEW = 10;
    private static final int MORE = 20;
    private static final int MANY = 80;

    /** Were half of the work for 20 classes quadratic, a class among 200 would allocate almost twice as much. */
    private static final double MOST = 1.4;

    @Test
    void allocatesForEachOfManyClassesWhatItDoesForEachOfFew() {
        allocated(FEW);
        double few = allocated(FEW);
        double more = allocated(MORE);
        double many = allocated(MANY);
        double early = (more - few) / (MORE - FEW);
        double late = (many - more) / (MANY - MORE);
        assertThat(early).isPositive();
        assertThat(late / early)
                .as("%.0f bytes a class, then %.0f", early, late)
                .isLessThan(MOST);
    }

    private static long allocated(int classes) {
        Weighed processor = new Weighed();
        Compilation compilation = Compiler.javac()
                .withProcessors(processor)
                .withOptions("-proc:only")
                .compile(Lights.sources(classes));
        assertThat(compilation).succeeded();
        return processor.allocated;
    }

    /** The processor, and what its rounds allocate on the compiler's thread. */
    private static final class Weighed extends ForwardingProcessor {
        private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        private long allocated;

        Weighed() {
            super(new ConnectorProcessor());
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            long before = threads.getCurrentThreadAllocatedBytes();
            boolean claimed = super.process(annotations, round);
            allocated += threads.getCurrentThreadAllocatedBytes() - before;
            return claimed;
        }
    }
}
