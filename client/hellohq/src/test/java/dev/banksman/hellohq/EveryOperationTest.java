package dev.banksman.hellohq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.banksman.client.error.ApiException;
import dev.banksman.client.error.BadRequestException;
import dev.banksman.client.error.ForbiddenException;
import dev.banksman.client.error.NotFoundException;
import dev.banksman.client.error.UnauthorizedException;
import dev.banksman.client.model.Download;
import dev.banksman.client.odata.Filter;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every operation of the document, and every answer that a typed client can bring about. */
class EveryOperationTest {
    private static final int NOWHERE = 999_999;

    /** The client asks for what there is, and sends no request that these could refuse. */
    private static final List<String> OUT_OF_REACH = List.of(
            "copyInvoice 400",
            "createCancellation 400",
            "createFinalInvoiceOfQuotation 400",
            "createInvoiceOfQuotation 400",
            "downloadInvoiceDocument 406",
            "downloadInvoiceImage 406",
            "downloadQuotationDocument 406",
            "downloadQuotationImage 406",
            "getCompany 400",
            "getCompanyAddress 400",
            "getCompanyCustomField 400",
            "getInvoice 400",
            "getInvoiceDocumentFile 204",
            "getInvoicePosition 400",
            "getInvoicePositionCustomField 400",
            "getQuotation 400",
            "getQuotationDocumentFile 204",
            "getQuotationPosition 400",
            "getQuotationPositionCustomField 400",
            "setInvoiceStatus 400");

    @RegisterExtension
    final JudgedSandbox sandbox = new JudgedSandbox();

    private final HelloHq hq = sandbox.client();

    @Test
    void everyOperationIsCalledAndGivesEveryAnswer() throws IOException {
        companies();
        invoices();
        quotations();
        for (Call call : calls()) {
            refuse(NotFoundException.class, hq, call);
        }
        for (Call call : wrong()) {
            refuse(BadRequestException.class, hq, call);
        }
        HelloHq stranger = sandbox.client(settings -> settings.bearer("unknown"));
        calls().forEach(call -> refuse(UnauthorizedException.class, stranger, call));
        lists().forEach(call -> refuse(UnauthorizedException.class, stranger, call));
        for (HelloHq half : List.of(sandbox.loggedIn("read_all"), sandbox.loggedIn("write_all"))) {
            Stream.concat(calls().stream(), lists().stream()).forEach(call -> allowOrForbid(half, call));
        }

        sandbox.judge();

        assertThat(sandbox.coverage().unseenOperations()).isEmpty();
        assertThat(sandbox.coverage().unseenAnswers()).containsExactlyInAnyOrderElementsOf(OUT_OF_REACH);
    }

    /** Half of a call is allowed to who may only read, or only write. */
    private static void allowOrForbid(HelloHq half, Call call) {
        try {
            call.make(half);
        } catch (ForbiddenException | NotFoundException e) {
            assertThat(e.errors()).isNotEmpty();
        }
    }

    private void companies() {
        Company company = hq.companies()
                .create(b -> b.name("Unit Corp.")
                        .debitorNumber(3456)
                        .defaultAddress(a -> a.city("Hamburg"))
                        .companyTypes(List.of(CompanyType.builder().id(4002).build())));
        int id = company.id();
        assertThat(hq.companies().list(q -> q.filter(CompanyProperties.ID.eq(id))))
                .extracting(Company::name)
                .containsExactly("Unit Corp.");
        assertThat(hq.companies()
                        .get(id, q -> q.expand(CompanyProperties.DEFAULT_ADDRESS))
                        .defaultAddress()
                        .orNull())
                .extracting(address -> address.city().orNull())
                .isEqualTo("Hamburg");
        assertThat(hq.companies()
                        .replace(id, company.toBuilder().name("Renamed").build())
                        .name())
                .isEqualTo("Renamed");
        hq.companies().delete(id);
        CompanyAddress address = hq.companyAddresses().list(3).get(0);
        assertThat(hq.companyAddresses().get(3, address.id()).city()).isEqualTo(address.city());
        CustomField field = hq.companyCustomFields().list(3).get(0);
        assertThat(hq.companyCustomFields().get(3, field.id()).value()).isEqualTo(field.value());
        assertThat(hq.companyCustomFields()
                        .replace(3, field.id(), b -> b.value("K-7"))
                        .value()
                        .orNull())
                .isEqualTo("K-7");
    }

    private void invoices() throws IOException {
        Invoice invoice = hq.invoices().create(b -> b.companyId(7).subject("Relaunch"));
        int id = invoice.id();
        assertThat(hq.invoices().list(q -> q.filter(InvoiceProperties.SUBJECT.eq("Relaunch"))))
                .hasSize(1);
        assertThat(hq.invoices().get(id).number().orNull()).isEqualTo("I-00321");
        assertThat(hq.invoices()
                        .replace(id, invoice.toBuilder().note("n").build())
                        .note()
                        .orNull())
                .isEqualTo("n");
        Position position =
                hq.invoicePositions().create(id, b -> b.text("Design").amount(new BigDecimal("2.5")));
        int place = position.id();
        assertThat(hq.invoicePositions().list(id)).hasSize(1);
        assertThat(hq.invoicePositions().get(id, place).text().orNull()).isEqualTo("Design");
        assertThat(hq.invoicePositions()
                        .replace(id, place, position.toBuilder().text("Code").build())
                        .text()
                        .orNull())
                .isEqualTo("Code");
        CustomField field = hq.invoicePositionCustomFields().list(id, place).get(0);
        assertThat(hq.invoicePositionCustomFields().get(id, place, field.id()).name())
                .isEqualTo(field.name());
        hq.invoicePositionCustomFields().replace(id, place, field.id(), b -> b.value("v"));
        hq.invoicePositions().delete(id, place);
        assertThat(hq.invoices().documentImage(id)).isEmpty();
        assertThat(hq.invoices()
                        .setStatus(id, b -> b.status(InvoiceStatus.SENT))
                        .status()
                        .orNull())
                .isEqualTo(InvoiceStatus.SENT);
        assertThat(hq.invoices().documentFile(id)).isPresent();
        assertThat(hq.invoices().documentImage(id)).isPresent();
        assertFile(hq.invoices().downloadDocument(id));
        assertFile(hq.invoices().downloadImage(id));
        assertThat(hq.invoices().copy(id).id()).isNotEqualTo(id);
        assertThat(hq.invoices().createCancellation(id).type().orNull()).isEqualTo(DocumentType.CANCELLATION);
        hq.invoices().delete(hq.invoices().copy(id).id());
    }

    private void quotations() throws IOException {
        Quotation quotation = hq.quotations().create(b -> b.companyId(7).subject("Offer"));
        int id = quotation.id();
        assertThat(hq.quotations().list(q -> q.filter(QuotationProperties.SUBJECT.eq("Offer"))))
                .hasSize(1);
        assertThat(hq.quotations().get(id).subject().orNull()).isEqualTo("Offer");
        hq.quotations().replace(id, quotation.toBuilder().note("n").build());
        Position position = hq.quotationPositions().create(id, b -> b.text("Design"));
        int place = position.id();
        assertThat(hq.quotationPositions().list(id)).hasSize(1);
        hq.quotationPositions().get(id, place);
        hq.quotationPositions().replace(id, place, position);
        CustomField field = hq.quotationPositionCustomFields().list(id, place).get(0);
        hq.quotationPositionCustomFields().get(id, place, field.id());
        hq.quotationPositionCustomFields().replace(id, place, field.id(), b -> b.value("v"));
        hq.quotationPositions().delete(id, place);
        assertThat(hq.quotations().documentFile(id)).isPresent();
        assertThat(hq.quotations().documentImage(id)).isEmpty();
        assertThat(hq.quotations().documentImage(4)).isNotNull();
        assertFile(hq.quotations().downloadDocument(4));
        assertFile(hq.quotations().downloadImage(4));
        assertThat(hq.quotations().createInvoice(4).type().orNull()).isEqualTo(DocumentType.INVOICE);
        hq.quotations().createFinalInvoice(4);
        hq.quotations().delete(id);
    }

    private static void assertFile(Download file) throws IOException {
        try (file) {
            assertThat(file.body().readAllBytes()).isNotEmpty();
            assertThat(file.mediaType()).isPresent();
        }
    }

    private interface Call {
        void make(HelloHq hq);
    }

    private static List<Call> lists() {
        return List.of(
                hq -> hq.companies().list(),
                hq -> hq.invoices().list(),
                hq -> hq.quotations().list(),
                hq -> hq.companies().create(b -> b.name("x")),
                hq -> hq.invoices().create(b -> {}),
                hq -> hq.quotations().create(b -> {}));
    }

    private static List<Call> calls() {
        return List.of(
                hq -> hq.companies().get(NOWHERE),
                hq -> hq.companies().replace(NOWHERE, b -> b.name("x")),
                hq -> hq.companies().delete(NOWHERE),
                hq -> hq.companyAddresses().list(NOWHERE),
                hq -> hq.companyAddresses().get(NOWHERE, 1),
                hq -> hq.companyCustomFields().list(NOWHERE),
                hq -> hq.companyCustomFields().get(NOWHERE, 1),
                hq -> hq.companyCustomFields().replace(NOWHERE, 1, b -> {}),
                hq -> hq.invoices().get(NOWHERE),
                hq -> hq.invoices().replace(NOWHERE, b -> {}),
                hq -> hq.invoices().delete(NOWHERE),
                hq -> hq.invoices().setStatus(NOWHERE, b -> b.status(InvoiceStatus.SENT)),
                hq -> hq.invoices().copy(NOWHERE),
                hq -> hq.invoices().createCancellation(NOWHERE),
                hq -> hq.invoices().documentFile(NOWHERE),
                hq -> hq.invoices().downloadDocument(NOWHERE),
                hq -> hq.invoices().documentImage(NOWHERE),
                hq -> hq.invoices().downloadImage(NOWHERE),
                hq -> hq.invoicePositions().list(NOWHERE),
                hq -> hq.invoicePositions().create(NOWHERE, b -> {}),
                hq -> hq.invoicePositions().get(NOWHERE, 1),
                hq -> hq.invoicePositions().replace(NOWHERE, 1, b -> {}),
                hq -> hq.invoicePositions().delete(NOWHERE, 1),
                hq -> hq.invoicePositionCustomFields().list(NOWHERE, 1),
                hq -> hq.invoicePositionCustomFields().get(NOWHERE, 1, 1),
                hq -> hq.invoicePositionCustomFields().replace(NOWHERE, 1, 1, b -> {}),
                hq -> hq.quotations().get(NOWHERE),
                hq -> hq.quotations().replace(NOWHERE, b -> {}),
                hq -> hq.quotations().delete(NOWHERE),
                hq -> hq.quotations().createInvoice(NOWHERE),
                hq -> hq.quotations().createFinalInvoice(NOWHERE),
                hq -> hq.quotations().documentFile(NOWHERE),
                hq -> hq.quotations().downloadDocument(NOWHERE),
                hq -> hq.quotations().documentImage(NOWHERE),
                hq -> hq.quotations().downloadImage(NOWHERE),
                hq -> hq.quotationPositions().list(NOWHERE),
                hq -> hq.quotationPositions().create(NOWHERE, b -> {}),
                hq -> hq.quotationPositions().get(NOWHERE, 1),
                hq -> hq.quotationPositions().replace(NOWHERE, 1, b -> {}),
                hq -> hq.quotationPositions().delete(NOWHERE, 1),
                hq -> hq.quotationPositionCustomFields().list(NOWHERE, 1),
                hq -> hq.quotationPositionCustomFields().get(NOWHERE, 1, 1),
                hq -> hq.quotationPositionCustomFields().replace(NOWHERE, 1, 1, b -> {}));
    }

    private List<Call> wrong() {
        int line = hq.invoicePositions().list(1).get(0).id();
        int field = hq.invoicePositionCustomFields().list(1, line).get(0).id();
        int offered = hq.quotationPositions().list(1).get(0).id();
        int offeredField =
                hq.quotationPositionCustomFields().list(1, offered).get(0).id();
        return List.of(
                hq -> hq.invoicePositions().replace(1, line, b -> b.additionalProperty("Colour", 1)),
                hq -> hq.invoicePositionCustomFields().list(1, line, q -> q.filter(Filter.of("Nothing eq 1"))),
                hq -> hq.invoicePositionCustomFields().replace(1, line, field, b -> b.additionalProperty("Colour", 1)),
                hq -> hq.quotationPositions().replace(1, offered, b -> b.additionalProperty("Colour", 1)),
                hq -> hq.quotationPositionCustomFields().list(1, offered, q -> q.filter(Filter.of("Nothing eq 1"))),
                hq -> hq.quotationPositionCustomFields()
                        .replace(1, offered, offeredField, b -> b.additionalProperty("Colour", 1)),
                hq -> hq.companies().list(q -> q.filter(Filter.of("Nothing eq 1"))),
                hq -> hq.companies().create(b -> b.name("x").additionalProperty("Colour", 1)),
                hq -> hq.companies().replace(1, b -> b.name("x").additionalProperty("Colour", 1)),
                hq -> hq.companyAddresses().list(3, q -> q.filter(Filter.of("Nothing eq 1"))),
                hq -> hq.companyCustomFields().list(3, q -> q.filter(Filter.of("Nothing eq 1"))),
                hq -> hq.companyCustomFields().replace(3, 501, b -> b.additionalProperty("Colour", 1)),
                hq -> hq.invoices().list(q -> q.filter(Filter.of("Nothing eq 1"))),
                hq -> hq.invoices().create(b -> b.companyId(NOWHERE)),
                hq -> hq.invoices().replace(1, b -> b.companyId(NOWHERE)),
                hq -> hq.invoicePositions().list(1, q -> q.filter(Filter.of("Nothing eq 1"))),
                hq -> hq.invoicePositions().create(1, b -> b.additionalProperty("Colour", 1)),
                hq -> hq.quotations().list(q -> q.filter(Filter.of("Nothing eq 1"))),
                hq -> hq.quotations().create(b -> b.companyId(NOWHERE)),
                hq -> hq.quotations().replace(1, b -> b.companyId(NOWHERE)),
                hq -> hq.quotationPositions().list(1, q -> q.filter(Filter.of("Nothing eq 1"))),
                hq -> hq.quotationPositions().create(1, b -> b.additionalProperty("Colour", 1)));
    }

    private static void refuse(Class<? extends ApiException> as, HelloHq hq, Call call) {
        assertThatThrownBy(() -> call.make(hq)).isInstanceOf(as);
    }
}
