package dev.banksman.sandbox.hellohq.domain;

/** Makes invoices and quotations of others. All of them are drafts at first. */
public final class Documents {
    private final Agency agency;

    public Documents(Agency agency) {
        this.agency = agency;
    }

    public static boolean are(EntityType type) {
        return type.equals(Model.INVOICE) || type.equals(Model.QUOTATION);
    }

    /** Whether it was not sent yet. */
    public static boolean isDraft(Entity document) {
        String status = document.text("Status").orElse("Draft");
        return status.equals("Draft") || status.equals("WaitingForReview");
    }

    /** The next one of its kind, with a number of its own, and without positions. */
    public Entity blank(EntityType type, int user) {
        Entity document = agency.create(type, user);
        document.set("Number", "%s-%05d".formatted(type.name().substring(0, 1), document.id()))
                .set("Type", type.name())
                .set("Status", "Draft")
                .set("Currency", "EUR");
        agency.all(type).add(document);
        Totals.update(document);
        return document;
    }

    public Entity copy(Entity document, int user) {
        return of(document, document.type(), user);
    }

    /** An invoice with the same positions. */
    public Entity invoice(Entity quotation, int user) {
        return of(quotation, Model.INVOICE, user);
    }

    /** An invoice over the same amounts, of which there are as many less. */
    public Entity cancellation(Entity invoice, int user) {
        Entity cancellation = of(invoice, Model.INVOICE, user);
        cancellation
                .owned("Positions")
                .forEach(position ->
                        position.set("Amount", position.number("Amount").negate()));
        cancellation.set("Type", "Cancellation").set("Note", "Cancels " + number(invoice) + ".");
        Totals.update(cancellation);
        return cancellation;
    }

    public static String number(Entity document) {
        return document.text("Number").orElse("#" + document.id());
    }

    private Entity of(Entity model, EntityType type, int user) {
        Entity document = blank(type, user);
        String number = number(document);
        document.copyFrom(model);
        document.set("Number", number).set("Type", type.name()).set("Status", "Draft");
        for (Entity position : model.owned("Positions")) {
            Entity copy = agency.create(Model.POSITION, user);
            copy.copyFrom(position);
            document.owned("Positions").add(copy);
        }
        Totals.update(document);
        return document;
    }
}
