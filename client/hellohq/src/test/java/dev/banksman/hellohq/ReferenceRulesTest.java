package dev.banksman.hellohq;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banksman.client.model.Download;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the page about the vendors' references says of HQ, rule by rule. */
class ReferenceRulesTest {
    private static final List<String> OF_ALL = List.of("id", "createdBy", "updatedBy", "createdOn", "updatedOn");

    @RegisterExtension
    final JudgedSandbox sandbox = new JudgedSandbox();

    @Test
    void entityAddressesAreKeysAndActionsStandBehindThem() throws IOException {
        HelloHq hq = sandbox.client();
        hq.invoices().get(12);
        assertThat(sandbox.lastLine()).isEqualTo("GET Invoices(12)");
        hq.invoices().downloadDocument(12).close();
        assertThat(sandbox.lastLine()).isEqualTo("GET Invoices(12)/DocumentFile/$value");
        hq.invoices().setStatus(12, b -> b.status(InvoiceStatus.SENT));
        assertThat(sandbox.lastLine()).isEqualTo("POST Invoices(12)/do.SetStatus");
    }

    @Test
    void theItemsAreInValueOrInData() {
        sandbox.unjudged(); // the document names one of them, and the other as its alias
        for (String name : List.of("value", "data")) {
            sandbox.system().habits().items(name);

            assertThat(sandbox.client().companies().list(q -> q.top(2))).hasSize(2);
            assertThat(sandbox.client().companies().listDocument(q -> q.top(2)).value())
                    .hasSize(2);
            assertThat(sandbox.client().companies().listAll().stream()).hasSize(40);
            assertThat(sandbox.lastAnswer().path(name).isArray()).isTrue();
        }
    }

    @Test
    void theEntitiesHaveThePublicFields() {
        assertHas(Company.class, """
            name industrialSector description iban bic debitorNumber creditorNumber taxId defaultAddress addresses
            companyTypes responsibleUsers customFields files\
            """);
        assertHas(CompanyType.class, "id name number companyId");
        assertHas(CompanyAddress.class, """
            city street houseNumber zipCode addressLine2 description country phone fax email website isStandard
            defaultForDocumentType\
            """);
        String documents = """
            number type status subject header footer addressText companyId company contactPersonId projectId
            deliveryDate currency exchangeRate discountType discount netTotal grossTotal vatTotal paidTotal language
            note positions documentFile
            """;
        assertHas(Invoice.class, documents + "invoiceDate dueDate paymentDate bookingDate");
        assertHas(Quotation.class, documents);
        assertHas(Position.class, """
            type text unit amount price tax discount totalPrice isOptional order articleId projectId customFields\
            """);
    }

    private static void assertHas(Class<? extends Record> entity, String names) {
        List<String> components = Arrays.stream(entity.getRecordComponents())
                .map(RecordComponent::getName)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
        assertThat(components)
                .containsAll(
                        Stream.concat(OF_ALL.stream(), Stream.of(names.trim().split("\\s+")))
                                .map(name -> name.toLowerCase(Locale.ROOT))
                                .toList());
    }

    @Test
    void subResourcesAndActionsAreThere() {
        HelloHq hq = sandbox.client();
        hq.companyAddresses().list(3);
        assertThat(sandbox.lastLine()).isEqualTo("GET Companies(3)/Addresses");
        hq.companyCustomFields().list(3);
        assertThat(sandbox.lastLine()).isEqualTo("GET Companies(3)/CustomFields");
        int position = hq.invoicePositions().list(1).get(0).id();
        assertThat(sandbox.lastLine()).isEqualTo("GET Invoices(1)/Positions");
        hq.invoicePositionCustomFields().list(1, position);
        assertThat(sandbox.lastLine()).isEqualTo("GET Invoices(1)/Positions(" + position + ")/CustomFields");
        hq.invoices().copy(1);
        assertThat(sandbox.lastLine()).isEqualTo("POST Invoices(1)/do.CopyInvoice");
        hq.invoices().createCancellation(1);
        assertThat(sandbox.lastLine()).isEqualTo("POST Invoices(1)/do.CreateCancellation");
        hq.quotations().createInvoice(1);
        assertThat(sandbox.lastLine()).isEqualTo("POST Quotations(1)/do.CreateInvoice");
        hq.quotations().createFinalInvoice(1);
        assertThat(sandbox.lastLine()).isEqualTo("POST Quotations(1)/do.CreateFinalInvoice");
    }

    @Test
    void dataAndLoginsAreAtTwoHosts() {
        assertThat(HelloHq.builder().bearer("t").build()).hasToString("HelloHq at https://api.hellohq.io");
        assertThat(HelloHqLogins.TOKEN_ENDPOINT.getHost()).isEqualTo("api.hqlabs.de");
        assertThat(HelloHqLogins.AUTHORIZE_ENDPOINT).hasToString("https://api.hqlabs.de/Account/Authorize");
    }

    @Test
    void bothScopesOfTheExamplesAreAskedFor() {
        assertThat(HelloHqLogins.of("1234-testapp", "secret")
                        .build()
                        .request(java.net.URI.create("https://client.example.com/cb"))
                        .url()
                        .getRawQuery())
                .contains("scope=read_all+write_all")
                .contains("client_id=1234-testapp");
    }

    @Test
    void aDocumentHasMetadataAndAnImageBesideThePdf() throws IOException {
        assertThat(sandbox.client()
                        .invoices()
                        .documentFile(1)
                        .orElseThrow()
                        .name()
                        .orNull())
                .isEqualTo("Invoice 1.pdf");
        assertThat(sandbox.client()
                        .invoices()
                        .documentImage(1)
                        .orElseThrow()
                        .name()
                        .orNull())
                .isEqualTo("Invoice 1.png");
        try (Download image = sandbox.client().invoices().downloadImage(1)) {
            assertThat(image.mediaType()).contains("image/png");
        }
    }

    /** Invoice 3 is a draft, which has no image yet. */
    @Test
    void aToOneThatIsNullIsNoContentWhenAddressedAndNullWhenExpanded() {
        assertThat(sandbox.client().invoices().documentImage(3)).isEmpty();
        assertThat(sandbox.last().status()).isEqualTo(204);
        Invoice invoice = sandbox.client().invoices().get(3, q -> q.expand(InvoiceProperties.DOCUMENT_IMAGE));
        assertThat(invoice.documentImage().isPresent()).isTrue();
        assertThat(invoice.documentImage().orNull()).isNull();
        assertThat(sandbox.client().invoices().get(3).documentImage().isAbsent())
                .isTrue();
    }
}
