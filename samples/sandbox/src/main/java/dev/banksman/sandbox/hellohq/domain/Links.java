package dev.banksman.sandbox.hellohq.domain;

import java.util.Optional;

/** What a new entity leads to. */
final class Links {
    private Links() {}

    static void connect(Entity entity, Agency agency, int user) {
        switch (entity.type().name()) {
            case "Company" -> connectCompany(entity);
            case "Position" -> addCustomField(entity, 601, "Cost center");
            case "Invoice", "Quotation" -> connectDocument(entity, agency, user);
            default -> {}
        }
    }

    private static void connectCompany(Entity company) {
        company.derive(
                "DefaultAddress",
                () -> company.owned("Addresses").stream()
                        .filter(address -> address.value("IsStandard").equals(Optional.of(true)))
                        .findFirst());
        addCustomField(company, 501, "Segment");
        addCustomField(company, 502, "Old number");
    }

    private static void connectDocument(Entity document, Agency agency, int user) {
        document.derive(
                "Company", () -> document.value("CompanyId").flatMap(id -> agency.find(Model.COMPANY, (Integer) id)));
        Entity pdf = file(document, ".pdf", agency, user);
        pdf.compute("Size", () -> agency.fileSize(document));
        Entity image = file(document, ".png", agency, user);
        document.derive("DocumentFile", () -> Optional.of(pdf));
        document.derive("DocumentImage", () -> Optional.of(image).filter(file -> !Documents.isDraft(document)));
    }

    private static Entity file(Entity document, String ending, Agency agency, int user) {
        return agency.create(Model.FILE, user)
                .set("Name", document.type().name() + " " + document.id() + ending)
                .set("HasContent", true)
                .set("IsDirectory", false);
    }

    /** Its id is that of its definition; nobody is said to have created it. */
    private static void addCustomField(Entity owner, int id, String name) {
        owner.owned("CustomFields")
                .add(new Entity(Model.CUSTOM_FIELD)
                        .set("Id", id)
                        .set("Name", name)
                        .set("Type", "Text"));
    }
}
