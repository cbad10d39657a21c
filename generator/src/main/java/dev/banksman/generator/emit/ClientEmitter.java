package dev.banksman.generator.emit;

import dev.banksman.generator.plan.ApiPlan;
import dev.banksman.generator.plan.ClientPlan;
import dev.banksman.generator.plan.TypePlan;
import dev.banksman.generator.source.AnnotationSpec;
import dev.banksman.generator.source.JavaFile;
import dev.banksman.generator.source.TypeSpec;
import java.util.SortedMap;
import java.util.TreeMap;

/** A client's plan as source files. The same plan gives the same bytes. */
public final class ClientEmitter {
    private final ClientPlan plan;
    private final Deprecations deprecations;
    private final SortedMap<String, String> sources = new TreeMap<>();

    private ClientEmitter(ClientPlan plan) {
        this.plan = plan;
        this.deprecations = Deprecations.of(plan);
    }

    /**
     * The source files.
     *
     * @return the text of each file by its path below the source folder, with {@code /}; lines end with {@code \n}
     */
    public static SortedMap<String, String> emit(ClientPlan plan) {
        ClientEmitter emitter = new ClientEmitter(plan);
        emitter.emit(new JavaTypes(plan.packageName()));
        return emitter.sources;
    }

    private void emit(JavaTypes types) {
        TypeEmitter typeEmitter = new TypeEmitter(types, Purposes.of(plan), Inherited.of(plan));
        for (TypePlan type : plan.types()) {
            add(typeEmitter.emit(type), deprecations.usedBy(type));
        }
        ApiEmitter apiEmitter = new ApiEmitter(types);
        for (ApiPlan api : plan.apis()) {
            add(apiEmitter.emit(api, plan.entry().name()), deprecations.usedBy(api));
        }
        add(new EntryEmitter(types).emit(plan.entry(), plan.apis()), false);
    }

    private void add(TypeSpec.Builder type, boolean usesDeprecated) {
        type.addAnnotation(Libraries.NULL_MARKED).addAnnotation(Libraries.GENERATED);
        if (usesDeprecated) {
            type.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", "$S", "deprecation")
                    .build());
        }
        TypeSpec spec = type.build();
        JavaFile file = new JavaFile(plan.packageName(), spec);
        sources.put(plan.packageName().replace('.', '/') + "/" + spec.name() + ".java", file.toString());
    }
}
