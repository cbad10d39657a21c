package dev.banksman.generator.emit;

import dev.banksman.generator.plan.AccessorPlan;
import dev.banksman.generator.plan.AnswerPlan;
import dev.banksman.generator.plan.ApiPlan;
import dev.banksman.generator.plan.ArgumentPlan;
import dev.banksman.generator.plan.BasePlan;
import dev.banksman.generator.plan.BodyPlan;
import dev.banksman.generator.plan.ClientPlan;
import dev.banksman.generator.plan.ComponentPlan;
import dev.banksman.generator.plan.ComponentPlan.Presence;
import dev.banksman.generator.plan.CredentialPlan;
import dev.banksman.generator.plan.Doc;
import dev.banksman.generator.plan.EncodingPlan;
import dev.banksman.generator.plan.EntryPlan;
import dev.banksman.generator.plan.EnumPlan;
import dev.banksman.generator.plan.ErrorsPlan;
import dev.banksman.generator.plan.EventPlan;
import dev.banksman.generator.plan.EventsPlan;
import dev.banksman.generator.plan.MethodPlan;
import dev.banksman.generator.plan.MethodPlan.Variant;
import dev.banksman.generator.plan.NewtypePlan;
import dev.banksman.generator.plan.PagingPlan;
import dev.banksman.generator.plan.ParameterPlan;
import dev.banksman.generator.plan.PollPlan;
import dev.banksman.generator.plan.PropertiesPlan;
import dev.banksman.generator.plan.QueryPlan;
import dev.banksman.generator.plan.RecordPlan;
import dev.banksman.generator.plan.RoutePlan;
import dev.banksman.generator.plan.ServerPlan;
import dev.banksman.generator.plan.TypePlan;
import dev.banksman.generator.plan.TypeRef;
import dev.banksman.generator.plan.UnionPlan;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A client whose every text is the same: whatever a document can say, in every place where it can say it. */
final class TextPlans {
    private static final TypeRef STRING = new TypeRef.Builtin(TypeRef.Kind.STRING);
    private static final TypeRef JSON = new TypeRef.Builtin(TypeRef.Kind.JSON);

    private final String text;
    private final Doc doc;

    private TextPlans(String text) {
        this.text = text;
        this.doc = new Doc(text, text, List.of(text, text), text);
    }

    static ClientPlan of(String text) {
        return new TextPlans(text).client();
    }

    private ClientPlan client() {
        ServerPlan.Variable variable = new ServerPlan.Variable(text, "region", text, List.of(text, text), doc);
        ServerPlan server = new ServerPlan(text, List.of(variable), doc);
        EntryPlan entry = new EntryPlan(
                "Entry", doc, text, text, Optional.of(server), List.of(server, server), credentials(), true, List.of());
        return new ClientPlan("com.acme", entry, List.of(api()), types());
    }

    private List<CredentialPlan> credentials() {
        return List.of(
                new CredentialPlan(text, "bearer", CredentialPlan.Kind.BEARER, text, doc),
                new CredentialPlan(text, "token", CredentialPlan.Kind.TOKEN, text, doc),
                new CredentialPlan(text, "key", CredentialPlan.Kind.HEADER, text, doc));
    }

    private ApiPlan api() {
        ErrorsPlan errors = new ErrorsPlan(text, text, text, text, text, text);
        return new ApiPlan(
                "ThingsApi",
                "things",
                doc,
                Optional.empty(),
                Optional.of(errors),
                List.of(method("list", Variant.ALL), method("await", Variant.AWAIT), method("get", Variant.PLAIN)));
    }

    private MethodPlan method(String name, Variant variant) {
        AnswerPlan answer = new AnswerPlan(
                named("Thing"),
                false,
                Optional.of(text),
                doc,
                List.of(new AnswerPlan.ErrorAnswer(text, text, Optional.of(named("Thing")))));
        PagingPlan paging = new PagingPlan(
                PagingPlan.Style.PAGE, text, text, text, text, text, text, text, named("Thing"), named("Thing"));
        PollPlan poll =
                new PollPlan(text, List.of(text), List.of(text, text), Duration.ofSeconds(1), Duration.ofSeconds(2));
        return new MethodPlan(
                name,
                variant,
                text,
                new RoutePlan(text, text, List.of(text), Optional.of(text), Optional.of(text)),
                List.of(new ArgumentPlan(
                        "id", text, STRING, Optional.of(new ArgumentPlan.Style(text, text, true, true)), doc)),
                Optional.of(new BodyPlan(
                        "body",
                        named("Thing"),
                        true,
                        List.of(new EncodingPlan(text, text, false, true, text)),
                        List.of(text),
                        doc)),
                Optional.of(named("ThingQuery")),
                false,
                answer,
                Optional.of(paging),
                Optional.of(poll),
                Optional.empty(),
                Optional.empty(),
                List.of(List.of(text), List.of(text, text)),
                doc,
                true);
    }

    private List<TypePlan> types() {
        ComponentPlan constant = component("constant", STRING, Optional.of(text));
        ComponentPlan state = component("state", new TypeRef.Named(List.of("State"), false), Optional.empty());
        return List.of(
                new RecordPlan(
                        named("Thing"),
                        doc,
                        List.of(constant, state),
                        Optional.of(JSON),
                        "additionalProperties",
                        List.of(),
                        List.of(),
                        List.of(new TypeRef.Named(List.of("Any"), false)),
                        List.of(),
                        true),
                properties(),
                new QueryPlan(
                        named("ThingQuery"),
                        doc,
                        Optional.empty(),
                        List.of(new ParameterPlan(
                                "q",
                                text,
                                ParameterPlan.Place.QUERY,
                                text,
                                false,
                                true,
                                true,
                                STRING,
                                true,
                                doc,
                                true)),
                        List.of()),
                new EnumPlan(
                        new TypeRef.Named(List.of("State"), false),
                        doc,
                        List.of(new EnumPlan.Constant("ONE", text, doc)),
                        true),
                new NewtypePlan(new TypeRef.Named(List.of("Id"), false), doc),
                new UnionPlan(
                        new TypeRef.Named(List.of("Any"), false),
                        doc,
                        text,
                        List.of(UnionPlan.Variant.of(text, named("Thing"))),
                        new TypeRef.Named(List.of("Any", "Unknown"), false),
                        List.of(component("common", named("Thing"), Optional.empty())),
                        List.of(),
                        List.of(),
                        true),
                new BasePlan(
                        new TypeRef.Named(List.of("Common"), false),
                        doc,
                        List.of(constant),
                        List.of(),
                        List.of(named("Thing"), named("Other")),
                        List.of(),
                        true),
                event("Told", new TypeRef.Named(List.of("Told"), false), true),
                event("Whole", new TypeRef.Named(List.of("Whole"), true), false),
                events());
    }

    private PropertiesPlan properties() {
        TypeRef.Named type = new TypeRef.Named(List.of("ThingProperties"), false);
        List<PropertiesPlan.Property> all = new ArrayList<>();
        for (PropertiesPlan.Kind kind : PropertiesPlan.Kind.values()) {
            all.add(new PropertiesPlan.Property(
                    kind.name(),
                    "to" + kind.name(),
                    text,
                    kind,
                    Optional.of(named("Thing")),
                    Optional.of(type),
                    text,
                    doc,
                    true));
        }
        return new PropertiesPlan(type, named("Thing"), true, all, List.of(text));
    }

    private EventPlan event(String name, TypeRef.Named type, boolean wrapped) {
        ComponentPlan payload = new ComponentPlan(
                "payload", text, "", STRING, Presence.REQUIRED, Optional.empty(), false, doc, wrapped);
        RecordPlan record = new RecordPlan(
                type,
                doc,
                List.of(payload),
                Optional.empty(),
                "additionalProperties",
                List.of(new AccessorPlan(
                        "flat",
                        text,
                        STRING,
                        List.of(new AccessorPlan.Step("payload", STRING, false)),
                        true,
                        doc,
                        true)),
                List.of(),
                List.of(new TypeRef.Named(List.of("EntryEvent"), false)),
                List.of(),
                false);
        return new EventPlan(
                text + name,
                Optional.of(new EventPlan.Shape(text, text)),
                List.of(text),
                text,
                record,
                wrapped,
                "payload",
                "payload");
    }

    private EventsPlan events() {
        return new EventsPlan(
                new TypeRef.Named(List.of("EntryEvent"), false),
                text,
                new TypeRef.Named(List.of("EntryEvent", "Unknown"), false),
                List.of(new EventsPlan.Event(text, named("Told")), new EventsPlan.Event(text, named("Whole"))),
                new EventsPlan.Telling(
                        List.of(
                                EventsPlan.Locator.header(text),
                                EventsPlan.Locator.pointer(text),
                                new EventsPlan.Locator(List.of(text, text), List.of(text, text))),
                        true,
                        text),
                Optional.of(new EventsPlan.Signature(
                        text,
                        text,
                        EventsPlan.Signature.Encoding.BASE64,
                        text,
                        new EventsPlan.Signature.Content(text, text, text, text),
                        new EventsPlan.Signature.Key(text, EventsPlan.Signature.Encoding.HEX))),
                410);
    }

    private ComponentPlan component(String name, TypeRef type, Optional<String> constant) {
        return new ComponentPlan(
                name, text, name + "Absent", type, Presence.OPTIONAL_NULLABLE, constant, true, doc, true);
    }

    private static TypeRef.Named named(String name) {
        return new TypeRef.Named(List.of(name), true);
    }
}
