package dev.banksman.generator.speed;

import com.sun.management.OperatingSystemMXBean;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import org.openapitools.codegen.ClientOptInput;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;

/**
 * One generation in this process, the way the front-end's command line does it, with a line of times at its end. It
 * imports nothing of ours, so that the built-in generator runs without our classes.
 */
final class TimedRun {
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private TimedRun() {}

    /** Takes the generator's name, the document and the folder to write to. */
    public static void main(String[] arguments) {
        PrintStream out = System.out;
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)); // the banners
        CodegenConfigurator settings = settings(arguments[0], arguments[1], arguments[2]);
        Clock begun = Clock.now();
        ClientOptInput input = settings.toClientOptInput();
        Clock parsed = Clock.now();
        new DefaultGenerator().opts(input).generate();
        Clock done = Clock.now();
        out.println(Times.LINE + parsed.since(begun) + " " + done.since(parsed) + " " + done.processor());
    }

    private static CodegenConfigurator settings(String generator, String document, String folder) {
        CodegenConfigurator settings = new CodegenConfigurator()
                .setGeneratorName(generator)
                .setInputSpec(document)
                .setValidateSpec(false)
                .setOutputDir(folder);
        return generator.equals("java")
                ? settings.setLibrary("feign")
                : settings.addAdditionalProperty("basePackage", "com.acme");
    }

    /** Elapsed time, and the processor time of all threads, in nanoseconds. */
    private record Clock(long elapsed, long processor) {
        static Clock now() {
            return new Clock(System.nanoTime(), SYSTEM.getProcessCpuTime());
        }

        String since(Clock begun) {
            return (elapsed - begun.elapsed) + " " + (processor - begun.processor);
        }
    }
}
