package dev.banksman.sandbox.hellohq;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Invoice 3 is a draft, invoice 1 was sent. */
class FileTest extends HelloHqTest {
    private static final String PDF = "/DocumentFile/$value";

    private HttpResponse<byte[]> download(String path) throws IOException, InterruptedException {
        return CLIENT.send(
                request(path).header("Accept", "application/pdf, image/*").build(), BodyHandlers.ofByteArray());
    }

    private String pdf(int invoice) throws IOException, InterruptedException {
        return new String(download("Invoices(" + invoice + ")" + PDF).body(), ISO_8859_1);
    }

    @Test
    void comesInChunksWithoutALength() throws Exception {
        HttpResponse<byte[]> answer = download("Invoices(1)" + PDF);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(answer.headers().firstValue("Transfer-Encoding")).contains("chunked");
        assertThat(answer.headers().firstValue("Content-Length")).isEmpty();
        assertThat(new String(answer.body(), ISO_8859_1))
                .startsWith("%PDF-1.4\n")
                .contains("(Invoice I-00001)")
                .endsWith("%%EOF\n");
    }

    @Test
    void isGeneratedWhileTheInvoiceIsADraftAndArchivedOnceItWasSent() throws Exception {
        String change = "{\"Subject\":\"%s\",\"Number\":\"I-00003\",\"Status\":\"%s\"}";
        send("PUT", "Invoices(3)", change.formatted("First", "Draft")).expect(200);
        assertThat(pdf(3)).contains("(First)");
        send("PUT", "Invoices(3)", change.formatted("Second", "Draft")).expect(200);
        assertThat(pdf(3)).contains("(Second)");

        send("POST", "Invoices(3)/do.SetStatus", "{\"Status\":\"Sent\"}").expect(200);
        send("PUT", "Invoices(3)", change.formatted("Third", "Sent")).expect(200);

        assertThat(get("Invoices(3)").text("/Subject")).isEqualTo("Third");
        assertThat(pdf(3)).contains("(Second)");
    }

    @Test
    void hasMetadata() throws Exception {
        Answer sent = get("Invoices(1)/DocumentFile").expect(200);

        assertThat(sent.text("/Name")).isEqualTo("Invoice 1.pdf");
        assertThat(sent.at("/Size").intValue()).isEqualTo(pdf(1).length());
        assertThat(get("Quotations(2)/DocumentFile").expect(200).at("/Size").isNull())
                .isTrue();
        assertThat(get("Invoices(1)?$expand=DocumentFile,DocumentImage").text("/DocumentImage/Name"))
                .isEqualTo("Invoice 1.png");
    }

    @Test
    void hasAnImageBesideItOnceItWasSent() throws Exception {
        byte[] image = download("Invoices(1)/DocumentImage/$value").body();

        assertThat(ImageIO.read(new ByteArrayInputStream(image)).getWidth()).isEqualTo(60);
        assertThat(get("Invoices(1)/DocumentImage").expect(200).text("/Name")).isEqualTo("Invoice 1.png");
        get("Invoices(3)/DocumentImage/$value").expectError(404, "No object found.");
    }

    @Test
    void whatIsNullIsNoContentWhenAddressedAndNullWhenExpanded() {
        Answer addressed = get("Invoices(3)/DocumentImage").expect(204);

        assertThat(addressed.response().body()).isEmpty();
        assertThat(addressed.response().headers().firstValue("Content-Type")).isEmpty();
        assertThat(get("Invoices(3)?$expand=DocumentImage").at("/DocumentImage").isNull())
                .isTrue();
    }

    @Test
    void isNotJson() {
        sent(request("Invoices(1)" + PDF).header("Accept", "application/json"))
                .expectError(406, "There is only application/pdf here.");
        sent(request("Invoices(1)/DocumentImage/$value").header("Accept", "application/json"))
                .expectError(406, "There is only image/png here.");
        sent(request("Invoices(1)" + PDF).header("Accept", "application/json, */*;q=0.1"))
                .expect(200);
    }

    /** Far more than the tests' heap could take twice; the length and both ends are right. */
    @Test
    void canBeAGigabyteLong() throws Exception {
        long length = 1L << 30;
        helloHq().lengthenPdf(1, length);

        HttpResponse<InputStream> answer =
                CLIENT.send(request("Invoices(1)" + PDF).build(), BodyHandlers.ofInputStream());

        assertThat(answer.headers().firstValue("Content-Length")).isEmpty();
        try (InputStream body = answer.body()) {
            byte[] tail = new byte[0];
            byte[] buffer = new byte[1 << 20];
            long total = 0;
            for (int n = body.read(buffer); n >= 0; n = body.read(buffer)) {
                total += n;
                tail = n >= 512 ? Arrays.copyOfRange(buffer, n - 512, n) : joined(tail, Arrays.copyOf(buffer, n));
            }
            assertThat(total).isEqualTo(length);
            assertThat(new String(tail, StandardCharsets.ISO_8859_1)).endsWith("%%EOF\n");
        }
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] all = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, all, one.length, other.length);
        return Arrays.copyOfRange(all, Math.max(0, all.length - 512), all.length);
    }

    @Test
    void aLengthenedOneIsStillAPdfWhoseTableIsWhereItSays() throws Exception {
        helloHq().lengthenPdf(1, 300_000);
        String pdf = pdf(1);

        String start = pdf.substring(pdf.lastIndexOf("startxref\n") + 10, pdf.length() - 7);
        assertThat(pdf).hasSize(300_000);
        assertThat(pdf.substring(Integer.parseInt(start))).startsWith("xref\n");
        assertThatThrownBy(() -> helloHq().lengthenPdf(1, (1L << 30) + 1))
                .hasMessage("A PDF has 0 to 1073741824 bytes. Found: 1073741825.");
    }

    @Test
    void isAlsoThatOfAQuotation() throws Exception {
        assertThat(new String(download("Quotations(4)" + PDF).body(), ISO_8859_1))
                .contains("(Quotation Q-00004)");
        get("Quotations(999)" + PDF).expectError(404, "No object found.");
    }
}
