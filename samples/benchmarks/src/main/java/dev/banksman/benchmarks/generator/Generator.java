package dev.banksman.benchmarks.generator;

import org.openapitools.codegen.config.CodegenConfigurator;

/** The candidates; public because JMH fills a parameter with them. */
public enum Generator {
    /** Ours. */
    BANKSMAN {
        @Override
        CodegenConfigurator settings() {
            return new CodegenConfigurator()
                    .setGeneratorName("banksman")
                    .addAdditionalProperty("basePackage", "com.example");
        }
    },
    /** Today's usual choice. */
    BUILT_IN {
        @Override
        CodegenConfigurator settings() {
            return new CodegenConfigurator().setGeneratorName("java").setLibrary("feign");
        }
    };

    abstract CodegenConfigurator settings();
}
