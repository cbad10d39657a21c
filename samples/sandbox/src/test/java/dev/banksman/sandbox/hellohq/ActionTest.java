package dev.banksman.sandbox.hellohq;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ActionTest extends HelloHqTest {
    private int invoices() {
        return get("Invoices?$count=true&$top=0").at("/@odata.count").intValue();
    }

    @Test
    void answersWhatItHasChanged() {
        assertThat(get("Invoices(3)").text("/Status")).isEqualTo("Draft");

        Answer sent = send("POST", "Invoices(3)/do.SetStatus", "{\"Status\":\"Sent\"}")
                .expect(200);

        assertThat(sent.at("/Id").intValue()).isEqualTo(3);
        assertThat(sent.text("/Status")).isEqualTo("Sent");
        assertThat(helloHq().actionsDone("SetStatus", 3)).isEqualTo(1);
    }

    @Test
    void answersWhatItHasCreatedEachTime() {
        Answer copy = send("POST", "Invoices(1)/do.CopyInvoice", "").expect(201);
        Answer another = send("POST", "Invoices(1)/do.CopyInvoice", "").expect(201);

        assertThat(copy.at("/Id").intValue()).isEqualTo(321);
        assertThat(copy.text("/Status")).isEqualTo("Draft");
        assertThat(copy.at("/GrossTotal")).isEqualTo(get("Invoices(1)").at("/GrossTotal"));
        assertThat(another.at("/Id").intValue()).isEqualTo(322);
        assertThat(another.response().headers().firstValue("Location"))
                .contains(helloHq().url() + "/v1/Invoices(322)");
        assertThat(helloHq().actionsDone("CopyInvoice", 1)).isEqualTo(2);
        assertThat(invoices()).isEqualTo(322);
    }

    @Test
    void cancelsWhatIsNoDraft() {
        Answer cancellation =
                send("POST", "Invoices(1)/do.CreateCancellation", "").expect(201);

        assertThat(cancellation.text("/Type")).isEqualTo("Cancellation");
        assertThat(cancellation.at("/GrossTotal").decimalValue())
                .isEqualByComparingTo(
                        get("Invoices(1)").at("/GrossTotal").decimalValue().negate());
        send("POST", "Invoices(3)/do.CreateCancellation", "")
                .expectError(400, "A draft can't be cancelled: delete it.");
    }

    @Test
    void makesInvoicesOfQuotations() {
        Answer invoice = send("POST", "Quotations(4)/do.CreateInvoice", "").expect(201);
        Answer last = send("POST", "Quotations(4)/do.CreateFinalInvoice", "").expect(201);

        assertThat(invoice.text("/Type")).isEqualTo("Invoice");
        assertThat(invoice.at("/GrossTotal")).isEqualTo(get("Quotations(4)").at("/GrossTotal"));
        assertThat(last.text("/Note")).isEqualTo("Final invoice of Q-00004.");
        assertThat(invoices()).isEqualTo(322);
    }

    @Test
    void refusesWhatIsMissingOrWrong() {
        send("POST", "Invoices(1)/do.SetStatus", "").expectError(400, "The request body is missing.");
        send("POST", "Invoices(1)/do.SetStatus", "{}").expectError(400, "The argument 'Status' is missing.");
        send("POST", "Invoices(1)/do.SetStatus", "{\"Status\":\"Lost\"}")
                .expectError(
                        400,
                        "The property 'Status' is one of Draft, WaitingForReview, Sent, PartlyPaid, CompletelyPaid,"
                                + " Canceled.");
        send("POST", "Invoices(999)/do.CopyInvoice", "").expectError(404, "No object found.");
        assertThat(helloHq().actionsDone("SetStatus", 1)).isZero();
    }

    @Test
    void isDoneByPostOnly() {
        get("Invoices(1)/do.CopyInvoice").expect(405);
        assertThat(invoices()).isEqualTo(320);
    }
}
