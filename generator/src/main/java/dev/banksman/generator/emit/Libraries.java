package dev.banksman.generator.emit;

import dev.banksman.generator.plan.TypeRef;
import dev.banksman.generator.source.AnnotationSpec;
import dev.banksman.generator.source.ClassName;

/** The types outside of the client that generated code names: all of them, so that one sees what it depends on. */
final class Libraries {
    private static final String CLIENT = "dev.banksman.client";
    private static final String ANNOTATION = CLIENT + ".annotation";
    private static final String MODEL = CLIENT + ".model";
    private static final String ODATA = CLIENT + ".odata";
    private static final String WEBHOOK = "dev.banksman.webhook";
    private static final String JACKSON = "com.fasterxml.jackson.annotation";
    private static final String JSPECIFY = "org.jspecify.annotations";

    static final String ERROR_PACKAGE = CLIENT + ".error";

    static final ClassName API_CLIENT = ClassName.get(CLIENT, "ApiClient");
    static final ClassName CLIENT_BUILDER = ClassName.get(CLIENT, "ClientBuilder");
    static final ClassName CALL_OPTIONS = ClassName.get(CLIENT + ".call", "CallOptions");
    static final ClassName CREDENTIALS = ClassName.get(CLIENT + ".auth", "Credentials");

    static final ClassName ANONYMOUS = ClassName.get(ANNOTATION, "Anonymous");
    static final ClassName BUDGETED = ClassName.get(ANNOTATION, "Budgeted");
    static final ClassName BUDGET_SCOPE = ClassName.get(ANNOTATION, "BudgetScope");
    static final ClassName CREATED_AT = ClassName.get(ANNOTATION, "CreatedAt");
    static final ClassName ENCODING = ClassName.get(ANNOTATION, "Encoding");
    static final ClassName ERROR_FORMAT = ClassName.get(ANNOTATION, "ErrorFormat");
    static final ClassName GENERATED_CLIENT = ClassName.get(ANNOTATION, "GeneratedClient");
    static final ClassName PAGED = ClassName.get(ANNOTATION, "Paged");
    static final ClassName PAGING_STYLE = ClassName.get(ANNOTATION, "PagingStyle");
    static final ClassName PARAMETER = ClassName.get(ANNOTATION, "Parameter");
    static final ClassName PARAMETERS = ClassName.get(ANNOTATION, "Parameters");
    static final ClassName PARAMETER_IN = ClassName.get(ANNOTATION, "ParameterIn");
    static final ClassName PATH_STYLE = ClassName.get(ANNOTATION, "PathStyle");
    static final ClassName POLL = ClassName.get(ANNOTATION, "Poll");
    static final ClassName POLLING = ClassName.get(ANNOTATION, "Polling");
    static final ClassName RESUME_FROM = ClassName.get(ANNOTATION, "ResumeFrom");
    static final ClassName RETRY = ClassName.get(ANNOTATION, "Retry");
    static final ClassName SECURITY = ClassName.get(ANNOTATION, "Security");
    static final ClassName SERVER = ClassName.get(ANNOTATION, "Server");
    static final ClassName UNWRAP = ClassName.get(ANNOTATION, "Unwrap");

    static final ClassName ADDITIONAL_PROPERTIES = ClassName.get(MODEL, "AdditionalProperties");
    static final ClassName API_RESPONSE = ClassName.get(MODEL, "ApiResponse");
    static final ClassName BUILDERS = ClassName.get(MODEL, "Builders");
    static final ClassName CLIENT_DESCRIPTOR = ClassName.get(MODEL, "ClientDescriptor");
    static final ClassName COPIES = ClassName.get(MODEL, "Copies");
    static final ClassName CREATED = ClassName.get(MODEL, "Created");
    static final ClassName CURSOR = ClassName.get(MODEL, "Cursor");
    static final ClassName DOWNLOAD = ClassName.get(MODEL, "Download");
    static final ClassName FIELD = ClassName.get(MODEL, "Field");
    static final ClassName FLATTENED = ClassName.get(MODEL, "Flattened");
    static final ClassName KNOWN_VALUE = ClassName.get(MODEL, "KnownValue");
    static final ClassName NEWTYPE = ClassName.get(MODEL, "Newtype");
    static final ClassName OPEN_BUILDER = ClassName.get(MODEL, "OpenBuilder");
    static final ClassName OPEN_ENUM = ClassName.get(MODEL, "OpenEnum");
    static final ClassName PAGES = ClassName.get(MODEL, "Pages");
    static final ClassName POLL_OPTIONS = ClassName.get(MODEL, "PollOptions");
    static final ClassName DECIMAL_TEXT = ClassName.get(MODEL, "DecimalText");
    static final ClassName READ_ONLY = ClassName.get(MODEL, "ReadOnly");
    static final ClassName RELATED = ClassName.get(MODEL, "Related");
    static final ClassName REQUIRED = ClassName.get(MODEL, "Required");
    static final ClassName RESOLVER = ClassName.get(MODEL, "Resolver");
    static final ClassName SORTING = ClassName.get(MODEL, "Sorting");
    static final ClassName UNION = ClassName.get(MODEL, "Union");
    static final ClassName UPLOAD = ClassName.get(MODEL, "Upload");
    static final ClassName VARIANT = ClassName.get(MODEL, "Variant");

    static final ClassName DIALECT = ClassName.get(ODATA, "Dialect");
    static final ClassName ENTITY_PATH = ClassName.get(ODATA, "EntityPath");
    static final ClassName ENTITY_QUERY_BUILDER = ClassName.get(ODATA, "EntityQueryBuilder");
    static final ClassName MANY = ClassName.get(ODATA, "Many");
    static final ClassName PROPERTY_PATH = ClassName.get(ODATA, "PropertyPath");
    static final ClassName QUERY = ClassName.get(ODATA, "Query");
    static final ClassName QUERY_BUILDER = ClassName.get(ODATA, "QueryBuilder");
    static final ClassName TO_MANY = ClassName.get(ODATA, "ToMany");
    static final ClassName TO_ONE = ClassName.get(ODATA, "ToOne");

    static final ClassName DIGEST_ENCODING = ClassName.get(WEBHOOK, "DigestEncoding");
    static final ClassName EVENT_EXAMPLE = ClassName.get(WEBHOOK, "EventExample");
    static final ClassName EVENT_INCLUDED = ClassName.get(WEBHOOK, "EventIncluded");
    static final ClassName EVENT_RESOURCE = ClassName.get(WEBHOOK, "EventResource");
    static final ClassName EVENT_SHAPE = ClassName.get(WEBHOOK, "EventShape");
    static final ClassName KEY_ENCODING = ClassName.get(WEBHOOK, "KeyEncoding");
    static final ClassName LOCATOR = ClassName.get(WEBHOOK, "Locator");
    static final ClassName SIGNATURE_RECIPE = ClassName.get(WEBHOOK, "SignatureRecipe");
    static final ClassName UNKNOWN_EVENT = ClassName.get(WEBHOOK, "UnknownEvent");
    static final ClassName WEBHOOK_EVENT = ClassName.get(WEBHOOK, "WebhookEvent");
    static final ClassName WEBHOOK_EVENTS = ClassName.get(WEBHOOK, "WebhookEvents");

    static final ClassName FEIGN_HEADERS = ClassName.get("feign", "Headers");
    static final ClassName FEIGN_PARAM = ClassName.get("feign", "Param");
    static final ClassName FEIGN_REQUEST_LINE = ClassName.get("feign", "RequestLine");

    static final ClassName JSON_ALIAS = ClassName.get(JACKSON, "JsonAlias");
    static final ClassName JSON_CREATOR = ClassName.get(JACKSON, "JsonCreator");
    static final ClassName JSON_INCLUDE = ClassName.get(JACKSON, "JsonInclude");
    static final ClassName JSON_PROPERTY = ClassName.get(JACKSON, "JsonProperty");
    static final ClassName JSON_VALUE = ClassName.get(JACKSON, "JsonValue");
    static final ClassName JSON_VIEW = ClassName.get(JACKSON, "JsonView");

    static final AnnotationSpec NULLABLE = annotation(ClassName.get(JSPECIFY, "Nullable"));
    static final AnnotationSpec NULL_MARKED = annotation(ClassName.get(JSPECIFY, "NullMarked"));
    static final AnnotationSpec GENERATED = AnnotationSpec.builder(
                    ClassName.get("javax.annotation.processing", "Generated"))
            .addMember("value", "$S", "dev.banksman.generator")
            .build();

    private Libraries() {}

    static ClassName holder(TypeRef.Holder holder) {
        return switch (holder) {
            case RELATED -> RELATED;
            case CREATED -> CREATED;
            case SORTING -> SORTING;
        };
    }

    /** A type of a property in OData queries. */
    static ClassName odata(String name) {
        return ClassName.get(ODATA, name);
    }

    private static AnnotationSpec annotation(ClassName type) {
        return AnnotationSpec.builder(type).build();
    }
}
