package dev.connectorkit.processor;

import com.google.auto.service.AutoService;
import dev.connectorkit.processor.check.DeviceCheck;
import dev.connectorkit.processor.read.StrayReader;
import dev.connectorkit.processor.vendor.AuthorModel;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * The annotation processor. It hands each annotated type or package to the step that takes it, once, as soon as all that
 * the element mentions can be resolved: what another processor generates may come a round later.
 *
 * <p>Options: {@code -Aconnectorkit.model=<directory>} puts a directory's parts before the model's own;
 * {@code -Aconnectorkit.smithy=<paths>} adds what an author's own {@code .smithy} files define;
 * {@code -Aconnectorkit.debug} shows the stack trace of an internal error.
 */
@AutoService(Processor.class)
public final class ConnectorProcessor extends AbstractProcessor {

    private final Map<Step, Set<ElementName>> waiting = new LinkedHashMap<>();
    private @Nullable AuthorModelGate gate;
    private @Nullable StrayMembers strays;

    /** Made by the compiler. */
    public ConnectorProcessor() {}

    private static List<Step> steps(Compilation compilation) {
        DeviceCheck devices = new DeviceCheck(compilation.matter(), compilation.parts());
        return List.of(
                new GenerateShapesStep(compilation),
                new GenerateCatalogueStep(compilation),
                new DeviceStep(compilation, devices),
                new DeviceFamilyStep(compilation),
                new EventStep(compilation),
                new ConnectorStep(compilation),
                new HandlerStep(compilation, devices));
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        var compilation = Compilation.of(environment);
        gate = compilation.gate();
        strays = new StrayMembers(environment);
        steps(compilation).forEach(step -> waiting.put(step, new LinkedHashSet<>()));
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        Stream<String> ofSteps = waiting.keySet().stream().flatMap(step -> step.annotations().stream());
        return Stream.concat(ofSteps, StrayReader.annotations().stream()).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Set.of(Compilation.MODEL_OPTION, AuthorModel.OPTION, Compilation.DEBUG_OPTION);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (TypeElement annotation : annotations) {
            waiting.forEach((step, names) -> {
                if (step.annotations().contains(annotation.getQualifiedName().toString())) {
                    round.getElementsAnnotatedWith(annotation).forEach(element -> names.add(ElementName.of(element)));
                }
            });
        }
        if (strays != null) {
            strays.refuse(annotations, round);
        }
        boolean asked = waiting.values().stream().anyMatch(names -> !names.isEmpty());
        if (asked && gate != null && gate.isOpen()) {
            waiting.forEach((step, names) -> process(step, names, round.processingOver()));
        }
        return false;
    }

    /** Processes what can be resolved; the rest waits for another round, and after the last javac says what is missing. */
    private void process(Step step, Set<ElementName> names, boolean last) {
        var failures = new Failures(processingEnv);
        names.removeIf(name -> {
            Element element = name.find(processingEnv.getElementUtils());
            boolean complete = element != null && Resolution.isComplete(element) && (last || step.isReady(element));
            if (complete) {
                failures.guard(step, element);
            }
            return complete;
        });
    }
}
