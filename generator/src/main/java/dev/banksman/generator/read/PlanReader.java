package dev.banksman.generator.read;

import dev.banksman.generator.plan.ApiPlan;
import dev.banksman.generator.plan.ClientPlan;
import dev.banksman.generator.plan.EntryPlan;
import dev.banksman.generator.plan.ErrorsPlan;
import dev.banksman.generator.plan.TypePlan;
import dev.banksman.generator.plan.TypeRef;
import dev.banksman.generator.problem.Problems;
import dev.banksman.generator.read.base.Bases;
import dev.banksman.generator.read.document.Reading;
import dev.banksman.generator.read.entry.EntryReader;
import dev.banksman.generator.read.entry.SecurityReader;
import dev.banksman.generator.read.event.EventsReader;
import dev.banksman.generator.read.extension.Site;
import dev.banksman.generator.read.extension.Values;
import dev.banksman.generator.read.odata.PropertiesReader;
import dev.banksman.generator.read.operation.ApiReader;
import dev.banksman.generator.read.operation.CreatedReader;
import dev.banksman.generator.read.operation.OperationsReader;
import dev.banksman.generator.read.operation.Resources;
import dev.banksman.generator.read.policy.ErrorsReader;
import dev.banksman.generator.read.type.Catalogue;
import dev.banksman.generator.read.type.Flattenings;
import dev.banksman.generator.read.type.Home;
import dev.banksman.generator.read.type.Shapes;
import io.swagger.v3.oas.models.OpenAPI;
import java.util.List;
import java.util.Optional;

/** Reads a whole document. */
public final class PlanReader {
    private final Reading reading;
    private final ReadSettings settings;
    private final Values extensions;
    private final Home home = Home.ofPackage();

    private PlanReader(Reading reading, ReadSettings settings) {
        this.reading = reading;
        this.settings = settings;
        this.extensions = reading.extensions().read(reading.document().getExtensions(), Site.DOCUMENT, reading.root());
    }

    /**
     * Reads a document as the front-end's parser leaves it: references to other files resolved, those to components
     * kept, inline schemas in their places. The document is not changed.
     *
     * @param problems takes what is wrong; with an error in it, the plan is incomplete and must not be emitted
     */
    public static ClientPlan read(OpenAPI document, ReadSettings settings, Problems problems) {
        Reading reading = Reading.of(document, settings.documentName(), problems);
        problems.orderBy(DocumentOrder.of(reading));
        return new PlanReader(reading, settings).read();
    }

    /** Names first, then schemas, then operations, which point into them; what needs all of them comes last. */
    private ClientPlan read() {
        EntryReader entry = new EntryReader(reading, extensions);
        String entryName = entry.name(home.scope());
        ApiReader apis = new ApiReader(reading);
        apis.nameApis(home);
        EventsReader events = new EventsReader(reading, extensions);
        Optional<TypeRef.Named> eventsType = events.name(home, entryName);

        Catalogue catalogue = new Catalogue(reading, settings.schemaMappings(), settings.typeNames());
        Flattenings flattenings = new Flattenings();
        Shapes shapes = Shapes.of(reading, catalogue, home, flattenings);
        catalogue.nameTypes(reading, home);
        shapes.reader().readComponents();
        new PropertiesReader(shapes).read();
        eventsType.ifPresent(type -> events.read(type, entry.title(), shapes));
        events.report();

        SecurityReader security = new SecurityReader(reading);
        new OperationsReader(shapes, security).read(extensions, apis::add);
        EntryPlan entryPlan = entry.read(entryName, security);
        Optional<ErrorsPlan> errors = new ErrorsReader(shapes).read(extensions);
        List<ApiPlan> apiPlans = new CreatedReader(reading).in(apis.plans(errors));

        List<TypePlan> types =
                new Finish(reading, catalogue, flattenings, Bases.of(catalogue, home)).types(home.types());
        EntryPlan resolving = entryPlan.with(Resources.of(apiPlans, types));
        return new ClientPlan(settings.packageName(), resolving, apiPlans, types);
    }
}
