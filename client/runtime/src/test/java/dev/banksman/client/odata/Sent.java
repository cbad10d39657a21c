package dev.banksman.client.odata;

import dev.banksman.client.odata.example.Company;
import dev.banksman.client.odata.example.GetInvoiceQuery;
import dev.banksman.client.odata.example.Invoice;
import dev.banksman.client.odata.example.ListCompaniesQuery;
import dev.banksman.client.odata.example.ListInvoicesQuery;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** What queries send. */
final class Sent {
    private Sent() {}

    static String companies(Consumer<ListCompaniesQuery.Builder> query) {
        ListCompaniesQuery.Builder builder = ListCompaniesQuery.builder();
        query.accept(builder);
        return "/v1/Companies?" + builder.build().odata();
    }

    static String invoices(Consumer<ListInvoicesQuery.Builder> query) {
        ListInvoicesQuery.Builder builder = ListInvoicesQuery.builder();
        query.accept(builder);
        return "/v1/Invoices?" + builder.build().odata();
    }

    static String invoice(Consumer<GetInvoiceQuery.Builder> query) {
        GetInvoiceQuery.Builder builder = GetInvoiceQuery.builder();
        query.accept(builder);
        return "/v1/Invoices(12)?" + builder.build().odata();
    }

    /** A condition on companies, decoded. */
    static String company(Filter<Company> filter) {
        return decoded(companies(q -> q.filter(filter)));
    }

    /** A condition on invoices, decoded. */
    static String ofInvoice(Filter<Invoice> filter) {
        return decoded(invoices(q -> q.filter(filter)));
    }

    private static String decoded(String url) {
        String filter = url.substring(url.indexOf("$filter=") + "$filter=".length());
        return URLDecoder.decode(filter, StandardCharsets.UTF_8);
    }
}
