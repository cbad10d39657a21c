package dev.banksman.generator.naming;

import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Names that a document's things can't have. */
public final class Reserved {
    /** JLS 17, 3.9, and {@code yield}, which can't be called without a qualifier. */
    static final Set<String> KEYWORDS = words("""
            _ abstract assert boolean break byte case catch char class const continue default do double else enum extends
            false final finally float for goto if implements import instanceof int interface long native new null package
            private protected public return short static strictfp super switch synchronized this throw throws transient true
            try void volatile while yield
            """);

    /**
     * Methods of every object that can't be declared anew, or that a record component may not be called (JLS 17,
     * 8.10.1).
     */
    private static final Set<String> OBJECT =
            words("clone equals finalize getClass hashCode notify notifyAll toString wait");

    private static final Set<String> JAVA = words("""
            AutoCloseable BigDecimal BigInteger Boolean Byte Character Class Comparable Consumer Deprecated Double Duration Enum
            Exception Float FunctionalInterface Function Instant Integer Iterable List LocalDate LocalTime Long Map Math Number
            Object Objects OffsetDateTime OffsetTime Optional Override Record RuntimeException SafeVarargs Set Short String
            SuppressWarnings System Thread Throwable URI UUID Void
            """);

    /** {@code client.model}, and what the entry class and every record have. */
    private static final Set<String> RUNTIME = words("""
            AdditionalProperties ApiResponse Builders Copies ClientDescriptor Created Cursor Download DownloadProgress EncodedQuery
            Field KnownValue Newtype OpenBuilder OpenEnum Page Pages PollOptions ReadOnly Related Required Resolver Sorting Union
            Upload Variant
            ApiClient CallOptions ClientBuilder Credential Credentials Generated GeneratedClient
            Flattened
            Builder Known Unknown
            """);

    /** {@code webhook}. */
    private static final Set<String> WEBHOOK = words("""
            Answer Delivery DigestEncoding Dispatcher Each EventExample EventIncluded EventParts EventResource EventShape
            HandlerCalls HandlersFailedException Included KeyEncoding Locator On OnFailure OnUnknown Outcome Signature
            SignatureFormat SignatureRecipe UnknownEvent UnreadableDeliveryException Unsubscribe WebhookEvent WebhookEvents
            WebhookHandlers WebhookReceiver WebhookTester Where
            """);

    /** Names that Windows gives to devices; {@code Con.java} can't be checked out there. */
    private static final Set<String> DEVICES = words(
            "Aux Com1 Com2 Com3 Com4 Com5 Com6 Com7 Com8 Com9 Con Lpt1 Lpt2 Lpt3 Lpt4 Lpt5 Lpt6 Lpt7 Lpt8 Lpt9 Nul Prn");

    /** Of types, top-level and nested. */
    public static final Set<String> TYPES = all(JAVA, RUNTIME, WEBHOOK, DEVICES);

    /** Of a record's components and its flattened accessors. */
    public static final Set<String> COMPONENTS =
            all(KEYWORDS, OBJECT, words("additionalProperties additionalProperty build builder toBuilder"));

    /** Of the components of a query record with OData options: the builder inherits methods of these names. */
    public static final Set<String> QUERY_COMPONENTS = all(COMPONENTS, words("""
                    count expand filter from odata options orderBy query select self set skip top
                    """));

    /** Of the constants of an OData entity's properties. */
    public static final Set<String> PROPERTIES = words("IT");

    /** Of the methods that lead from an OData entity to another one. */
    public static final Set<String> PROPERTY_METHODS = all(KEYWORDS, OBJECT, words("""
                    choice date duration entities entity expand expanded guid instant isNotNull isNull newtype number numbers
                    path text texts time truth value values
                    """));

    /** Of an API's methods. */
    public static final Set<String> METHODS = all(KEYWORDS, OBJECT);

    /** Of a method's path arguments: the other arguments' names, and the local variable of a lambda form. */
    public static final Set<String> ARGUMENTS = all(KEYWORDS, words("body builder cursor options query"));

    /** Of the entry class's accessors. */
    public static final Set<String> ACCESSORS = all(KEYWORDS, OBJECT, words("builder client close exchange with"));

    /** Of the entry class's credential setters: the builder's other methods. */
    public static final Set<String> SETTERS = all(KEYWORDS, OBJECT, words("""
                    baseUrl breaker budget build buildClient bulkhead credential format listener retry self serverVariable time
                    timeout transport userAgent
                    """));

    /** Of an open enum's constants. */
    public static final Set<String> CONSTANTS = words("UNRECOGNIZED");

    private Reserved() {}

    private static Set<String> words(String text) {
        return Arrays.stream(text.trim().split("\\s+")).collect(Collectors.toUnmodifiableSet());
    }

    @SafeVarargs
    private static Set<String> all(Set<String>... sets) {
        Set<String> all = new TreeSet<>();
        for (Set<String> set : sets) {
            all.addAll(set);
        }
        return Collections.unmodifiableSet(all);
    }
}
