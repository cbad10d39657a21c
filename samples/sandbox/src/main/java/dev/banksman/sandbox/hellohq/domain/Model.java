package dev.banksman.sandbox.hellohq.domain;

import static dev.banksman.sandbox.hellohq.domain.Kind.DATE;
import static dev.banksman.sandbox.hellohq.domain.Kind.DECIMAL;
import static dev.banksman.sandbox.hellohq.domain.Kind.FLAG;
import static dev.banksman.sandbox.hellohq.domain.Kind.INSTANT;
import static dev.banksman.sandbox.hellohq.domain.Kind.INTEGER;
import static dev.banksman.sandbox.hellohq.domain.Kind.TEXT;
import static dev.banksman.sandbox.hellohq.domain.Property.oneOf;
import static dev.banksman.sandbox.hellohq.domain.Property.plain;
import static dev.banksman.sandbox.hellohq.domain.Property.readOnly;
import static dev.banksman.sandbox.hellohq.domain.Property.required;

import java.util.List;
import java.util.stream.Stream;

/** Which entities there are, and what they are made of. */
public final class Model {
    private static final String[] DOCUMENT_TYPES = {
        "Quotation",
        "Invoice",
        "DeliveryNote",
        "Warning",
        "Reminder",
        "Cancellation",
        "CreditNote",
        "Confirmation",
        "IncomingInvoice",
        "Undefined",
        "Order",
        "PriceInquery",
        "Letter",
        "Minute",
        "Akonto"
    };

    public static final EntityType USER = new EntityType("User", "Users", with(), List.of());

    public static final EntityType CUSTOM_FIELD = new EntityType(
            "CustomField",
            "CustomFields",
            with(readOnly("Name", TEXT), plain("Value", TEXT), readOnly("Type", TEXT)),
            List.of());

    public static final EntityType FILE = new EntityType(
            "FileInfo",
            "Files",
            with(
                    plain("Name", TEXT),
                    readOnly("Size", DECIMAL),
                    readOnly("HasContent", FLAG),
                    plain("IsDirectory", FLAG),
                    plain("DirectoryId", INTEGER)),
            List.of());

    public static final EntityType COMPANY_TYPE = new EntityType(
            "CompanyType",
            "CompanyTypes",
            with(plain("Name", TEXT), plain("Number", TEXT), readOnly("CompanyId", INTEGER)),
            List.of());

    public static final EntityType ADDRESS = new EntityType(
            "CompanyAddress",
            "Addresses",
            with(
                    plain("City", TEXT),
                    plain("Street", TEXT),
                    plain("HouseNumber", TEXT),
                    plain("ZipCode", TEXT),
                    plain("AddressLine2", TEXT),
                    plain("Description", TEXT),
                    plain("Country", TEXT),
                    plain("Phone", TEXT),
                    plain("Fax", TEXT),
                    plain("Email", TEXT),
                    plain("Website", TEXT),
                    plain("IsStandard", FLAG),
                    oneOf("DefaultForDocumentType", DOCUMENT_TYPES)),
            List.of());

    public static final EntityType COMPANY = new EntityType(
            "Company",
            "Companies",
            with(
                    required("Name", TEXT),
                    plain("IndustrialSector", TEXT),
                    plain("Description", TEXT),
                    plain("IBAN", TEXT),
                    plain("BIC", TEXT),
                    plain("DebitorNumber", INTEGER),
                    plain("CreditorNumber", INTEGER),
                    plain("TaxId", TEXT)),
            List.of(
                    Link.one("DefaultAddress", "CompanyAddress"),
                    Link.many("Addresses", "CompanyAddress"),
                    Link.many("CompanyTypes", "CompanyType"),
                    Link.many("ResponsibleUsers", "User"),
                    Link.many("CustomFields", "CustomField"),
                    Link.many("Files", "FileInfo")));

    public static final EntityType POSITION = new EntityType(
            "Position",
            "Positions",
            with(
                    oneOf(
                            "Type",
                            "Article",
                            "Freetext",
                            "OpenPosition",
                            "UserReporting",
                            "ProjectInvoice",
                            "ProjectArticle",
                            "ProjectPlan",
                            "Subtotal",
                            "PositionGroup",
                            "GroupHeader",
                            "Textline"),
                    plain("Text", TEXT),
                    plain("Unit", TEXT),
                    plain("Amount", DECIMAL),
                    plain("Price", DECIMAL),
                    plain("Tax", DECIMAL),
                    plain("Discount", DECIMAL),
                    readOnly("TotalPrice", DECIMAL),
                    plain("IsOptional", FLAG),
                    plain("Order", INTEGER),
                    plain("ArticleId", INTEGER),
                    plain("ProjectId", INTEGER)),
            List.of(Link.many("CustomFields", "CustomField")));

    public static final EntityType INVOICE = document(
            "Invoice",
            "Invoices",
            oneOf("Status", "Draft", "WaitingForReview", "Sent", "PartlyPaid", "CompletelyPaid", "Canceled"),
            plain("InvoiceDate", DATE),
            plain("DueDate", DATE),
            plain("PaymentDate", DATE),
            plain("BookingDate", DATE));

    public static final EntityType QUOTATION = document(
            "Quotation",
            "Quotations",
            oneOf("Status", "Draft", "WaitingForReview", "Sent", "Accepted", "Declined", "Canceled"),
            plain("QuotationDate", DATE),
            plain("ValidUntilDate", DATE));

    public static final List<EntityType> ALL =
            List.of(COMPANY, ADDRESS, COMPANY_TYPE, CUSTOM_FIELD, FILE, USER, INVOICE, QUOTATION, POSITION);

    private Model() {}

    public static EntityType named(String name) {
        return ALL.stream().filter(type -> type.name().equals(name)).findFirst().orElseThrow();
    }

    private static List<Property> with(Property... own) {
        Stream<Property> common = Stream.of(
                new Property("Id", INTEGER, true, true, List.of()),
                readOnly("CreatedBy", INTEGER),
                readOnly("UpdatedBy", INTEGER),
                readOnly("CreatedOn", INSTANT),
                readOnly("UpdatedOn", INSTANT));
        return Stream.concat(common, Stream.of(own)).toList();
    }

    private static EntityType document(String name, String set, Property... own) {
        List<Property> common = with(
                plain("Number", TEXT),
                oneOf("Type", DOCUMENT_TYPES),
                plain("Subject", TEXT),
                plain("Header", TEXT),
                plain("Footer", TEXT),
                plain("AddressText", TEXT),
                plain("CompanyId", INTEGER),
                plain("ContactPersonId", INTEGER),
                plain("ProjectId", INTEGER),
                plain("DeliveryDate", DATE),
                plain("Currency", TEXT),
                plain("ExchangeRate", DECIMAL),
                oneOf("DiscountType", "Percent", "NetValue", "NotSet"),
                plain("Discount", DECIMAL),
                readOnly("NetTotal", DECIMAL),
                readOnly("GrossTotal", DECIMAL),
                readOnly("VatTotal", DECIMAL),
                readOnly("PaidTotal", DECIMAL),
                plain("Language", TEXT),
                plain("Note", TEXT));
        List<Link> links = List.of(
                Link.one("Company", "Company"),
                Link.many("Positions", "Position"),
                Link.one("DocumentFile", "FileInfo"),
                Link.one("DocumentImage", "FileInfo"));
        return new EntityType(
                name, set, Stream.concat(common.stream(), Stream.of(own)).toList(), links);
    }
}
