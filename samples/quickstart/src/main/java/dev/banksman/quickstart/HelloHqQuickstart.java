package dev.banksman.quickstart;

import static dev.banksman.hellohq.CompanyProperties.COMPANY_TYPES;
import static dev.banksman.hellohq.CompanyProperties.DEFAULT_ADDRESS;
import static dev.banksman.hellohq.CompanyProperties.NAME;
import static dev.banksman.hellohq.CompanyProperties.UPDATED_ON;

import dev.banksman.client.error.BadRequestException;
import dev.banksman.hellohq.Company;
import dev.banksman.hellohq.HelloHq;
import dev.banksman.hellohq.HelloHqLogins;
import dev.banksman.hellohq.Invoice;
import dev.banksman.hellohq.InvoiceProperties;
import dev.banksman.hellohq.InvoiceStatus;
import dev.banksman.hellohq.PositionProperties;
import dev.banksman.oauth2.AuthorizationCode;
import dev.banksman.oauth2.UserTokens;
import dev.banksman.oauth2.loopback.LoopbackLogin;
import dev.banksman.sandbox.Sandbox;
import dev.banksman.sandbox.hellohq.login.LoginSandbox;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** HQ in short: a login, typed OData queries, an action, and a PDF. */
final class HelloHqQuickstart {
    private final HelloHq hq;
    private final PrintStream out;

    HelloHqQuickstart(HelloHq hq, PrintStream out) {
        this.hq = hq;
        this.out = out;
    }

    /** Runs against a sandbox of its own. */
    static void start(PrintStream out) throws IOException {
        try (Sandbox sandbox = Sandbox.start()) {
            out.println("Sandbox   " + sandbox.helloHq().url() + " (its page: " + sandbox.url() + ")");
            run(sandbox, out);
        }
    }

    private static void run(Sandbox sandbox, PrintStream out) throws IOException {
        LoginSandbox place = sandbox.helloHqLogin();
        Cost cost = new Cost();
        try (AuthorizationCode logins = HelloHqLogins.of(
                                place.authorizeUrl(), place.tokenUrl(), place.appId(), place.appSecret())
                        .build();
                HelloHq hq = HelloHq.builder()
                        .baseUrl(sandbox.helloHq().url())
                        .credential("bearer", logIn(logins, place, out))
                        .listener(cost)
                        .build()) {
            new HelloHqQuickstart(hq, out).run();
            out.println("Cost      " + cost);
        }
    }

    /** A person would do it in the browser that opens; here, somebody is made up who fills in the same pages. */
    private static UserTokens logIn(AuthorizationCode logins, LoginSandbox place, PrintStream out) throws IOException {
        SandboxUser user = new SandboxUser(place.users().get(0));
        UserTokens tokens = LoopbackLogin.builder()
                .browser(url -> CompletableFuture.runAsync(() -> user.logIn(url)) != null)
                .out(new PrintStream(OutputStream.nullOutputStream()))
                .build()
                .logIn(logins);
        out.println("Logged in " + user);
        return tokens;
    }

    void run() throws IOException {
        companies();
        march();
        refuse();
        Invoice copy = copy();
        save(copy);
    }

    private void companies() {
        List<Company> found = hq
                .companies()
                .listAll(q -> q.filter(UPDATED_ON
                                .ge(Instant.parse("2018-02-01T00:00:00Z"))
                                .and(COMPANY_TYPES.any(t -> t.NAME.eq("Lieferant"))))
                        .expand(DEFAULT_ADDRESS, COMPANY_TYPES)
                        .orderBy(NAME.ascending()))
                .stream()
                .toList();
        found.stream().limit(3).forEach(company -> out.println("          " + company.name() + city(company)));
        out.println("Companies " + found.size() + " suppliers that changed since February 2018");
    }

    private static String city(Company company) {
        return company.defaultAddress()
                .toOptional()
                .flatMap(address -> address.city().toOptional())
                .map(city -> ", " + city)
                .orElse("");
    }

    private void march() {
        LocalDate march = LocalDate.of(2018, 3, 1);
        List<Invoice> invoices = hq
                .invoices()
                .listAll(q -> q.filter(InvoiceProperties.INVOICE_DATE
                                .ge(march)
                                .and(InvoiceProperties.INVOICE_DATE.lt(march.plusMonths(1))))
                        .expand(InvoiceProperties.POSITIONS.expand(p -> p.expand(PositionProperties.CUSTOM_FIELDS))))
                .stream()
                .toList();
        int positions = invoices.stream()
                .mapToInt(invoice -> invoice.positions().size())
                .sum();
        out.println("Invoices  " + invoices.size() + " of March 2018, with " + positions
                + " positions and their custom fields in the same answer");
    }

    private void refuse() {
        try {
            hq.invoices().create(b -> b.companyId(999));
        } catch (BadRequestException e) {
            out.println("Refused   a " + e.getClass().getSimpleName() + ": "
                    + e.errors().get(0).detail());
        }
    }

    private Invoice copy() {
        Invoice copy = hq.invoices().copy(1);
        Invoice sent = hq.invoices().setStatus(copy.id(), b -> b.status(InvoiceStatus.SENT));
        out.println("Actions   copied invoice 1 as " + sent.id() + ", which is "
                + sent.status().orNull() + " now; an action is never repeated by itself");
        return sent;
    }

    private void save(Invoice invoice) throws IOException {
        Path file = Files.createDirectories(Path.of("target")).resolve("invoice.pdf");
        hq.invoices().downloadDocument(invoice.id()).saveTo(file);
        out.println("PDF       " + Files.size(file) + " bytes in " + file);
    }
}
