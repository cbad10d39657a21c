package dev.banksman.golden;

import dev.banksman.client.annotation.Anonymous;
import dev.banksman.client.annotation.ErrorFormat;
import dev.banksman.client.annotation.GeneratedClient;
import dev.banksman.client.annotation.Paged;
import dev.banksman.client.annotation.PagingStyle;
import dev.banksman.client.annotation.Parameters;
import dev.banksman.client.annotation.ResumeFrom;
import dev.banksman.client.annotation.Retry;
import dev.banksman.client.annotation.Security;
import dev.banksman.client.annotation.Unwrap;
import dev.banksman.client.model.Builders;
import dev.banksman.client.model.Cursor;
import dev.banksman.client.model.Download;
import dev.banksman.client.model.Pages;
import feign.Headers;
import feign.Param;
import feign.RequestLine;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What the shop sells.
 *
 * <p>Reached by {@link Shop#products()}. Thread-safe.
 */
@GeneratedClient
@ErrorFormat(
        errors = "/errors",
        status = "/status",
        code = "/code",
        title = "/title",
        detail = "/detail",
        pointer = "/source/pointer")
@Retry(
        attempts = 3,
        statuses = {429, 503},
        backoff = "PT0.5S",
        maxBackoff = "PT30S")
@Security("apiToken") @NullMarked @Generated("dev.banksman.generator") @SuppressWarnings("deprecation")
public interface ProductsApi extends ProductCounts {
    /**
     * Lists the products.
     *
     * <p>A hundred on a page, the newest first.
     *
     * @return A page of products.
     * @throws dev.banksman.client.error.BadRequestException 400: The request was refused.
     * @throws dev.banksman.client.error.UnauthorizedException 401: The request was refused.
     */
    @RequestLine("GET /products")
    @Unwrap("/data")
    List<Product> list(@Parameters ListProductsQuery query);

    /** {@link #list(ListProductsQuery)} with {@code query} built by a lambda. */
    default List<Product> list(Consumer<ListProductsQuery.Builder> query) {
        return list(Builders.with(ListProductsQuery.builder(), query).build());
    }

    /** {@link #list(ListProductsQuery)} without {@code query}. */
    default List<Product> list() { return list(ListProductsQuery.builder().build()); }

    /** The whole answer of {@link #list(ListProductsQuery) list(query)}, with all that is around the value. */
    @RequestLine("GET /products")
    ListProductsDocument listDocument(@Parameters ListProductsQuery query);

    /** {@link #listDocument(ListProductsQuery)} with {@code query} built by a lambda. */
    default ListProductsDocument listDocument(Consumer<ListProductsQuery.Builder> query) {
        return listDocument(Builders.with(ListProductsQuery.builder(), query).build());
    }

    /** {@link #listDocument(ListProductsQuery)} without {@code query}. */
    default ListProductsDocument listDocument() { return listDocument(ListProductsQuery.builder().build()); }

    /**
     * All pages of {@link #list(ListProductsQuery) list(query)}.
     *
     * <p>Requests nothing yet: pages are fetched one by one, while one iterates.
     */
    @RequestLine("GET /products")
    @Unwrap("/data")
    @Paged(
            style = PagingStyle.PAGE,
            parameter = "page",
            items = "/data",
            total = "/meta/total_pages",
            current = "/meta/page")
    Pages<Product, ListProductsDocument> listAll(@Parameters ListProductsQuery query);

    /** {@link #listAll(ListProductsQuery)} with {@code query} built by a lambda. */
    default Pages<Product, ListProductsDocument> listAll(Consumer<ListProductsQuery.Builder> query) {
        return listAll(Builders.with(ListProductsQuery.builder(), query).build());
    }

    /** {@link #listAll(ListProductsQuery)} without {@code query}. */
    default Pages<Product, ListProductsDocument> listAll() { return listAll(ListProductsQuery.builder().build()); }

    /**
     * All pages of {@link #list(ListProductsQuery) list(query)}, from a cursor on.
     *
     * <p>Requests nothing yet: pages are fetched one by one, while one iterates.
     *
     * @param cursor where to go on: at the start of a page
     */
    @RequestLine("GET /products")
    @Unwrap("/data")
    @Paged(
            style = PagingStyle.PAGE,
            parameter = "page",
            items = "/data",
            total = "/meta/total_pages",
            current = "/meta/page")
    Pages<Product, ListProductsDocument> listAll(@Parameters ListProductsQuery query, @ResumeFrom Cursor cursor);

    /** {@link #listAll(ListProductsQuery,dev.banksman.client.model.Cursor)} with {@code query} built by a lambda. */
    default Pages<Product, ListProductsDocument> listAll(Consumer<ListProductsQuery.Builder> query, Cursor cursor) {
        return listAll(Builders.with(ListProductsQuery.builder(), query).build(), cursor);
    }

    /** {@link #listAll(ListProductsQuery,dev.banksman.client.model.Cursor)} without {@code query}. */
    default Pages<Product, ListProductsDocument> listAll(Cursor cursor) {
        return listAll(ListProductsQuery.builder().build(), cursor);
    }

    /**
     * Adds a product.
     *
     * @param body What to add.
     * @return The new product.
     * @throws dev.banksman.client.error.UnprocessableException 422: The request was refused.
     */
    @RequestLine("POST /products")
    @Unwrap("/data")
    Product create(CreateProductRequest body);

    /** {@link #create(CreateProductRequest)} with {@code body} built by a lambda. */
    default Product create(Consumer<CreateProductRequest.Builder> body) {
        return create(Builders.with(CreateProductRequest.builder(), body).build());
    }

    /** The whole answer of {@link #create(CreateProductRequest) create(body)}, with all that is around the value. */
    @RequestLine("POST /products")
    ProductDocument createDocument(CreateProductRequest body);

    /** {@link #createDocument(CreateProductRequest)} with {@code body} built by a lambda. */
    default ProductDocument createDocument(Consumer<CreateProductRequest.Builder> body) {
        return createDocument(Builders.with(CreateProductRequest.builder(), body).build());
    }

    /**
     * One product.
     *
     * @param productId The product.
     * @return The product.
     * @throws dev.banksman.client.error.NotFoundException 404: The request was refused.
     */
    @RequestLine("GET /products/{product_id}")
    @Unwrap("/data")
    Product get(@Param("product_id") ProductId productId, @Parameters GetProductQuery query);

    /** {@link #get(ProductId,GetProductQuery)} with {@code query} built by a lambda. */
    default Product get(ProductId productId, Consumer<GetProductQuery.Builder> query) {
        return get(productId, Builders.with(GetProductQuery.builder(), query).build());
    }

    /** {@link #get(ProductId,GetProductQuery)} without {@code query}. */
    default Product get(ProductId productId) { return get(productId, GetProductQuery.builder().build()); }

    /**
     * The whole answer of {@link #get(ProductId,GetProductQuery) get(productId, query)}, with all that is around the
     * value.
     */
    @RequestLine("GET /products/{product_id}")
    ProductDocument getDocument(@Param("product_id") ProductId productId, @Parameters GetProductQuery query);

    /** {@link #getDocument(ProductId,GetProductQuery)} with {@code query} built by a lambda. */
    default ProductDocument getDocument(ProductId productId, Consumer<GetProductQuery.Builder> query) {
        return getDocument(productId, Builders.with(GetProductQuery.builder(), query).build());
    }

    /** {@link #getDocument(ProductId,GetProductQuery)} without {@code query}. */
    default ProductDocument getDocument(ProductId productId) {
        return getDocument(productId, GetProductQuery.builder().build());
    }

    /**
     * Takes a product out of the shop.
     *
     * @param productId The product.
     * @throws dev.banksman.client.error.NotFoundException 404: The request was refused.
     */
    @RequestLine("DELETE /products/{product_id}")
    @Headers("Accept: application/json")
    @Retry(never = true)
    void delete(@Param("product_id") ProductId productId);

    /**
     * The newest review.
     *
     * @return The review; null when there is none. Empty when there is none.
     */
    @Deprecated
    @RequestLine("GET /products/{product_id}/latest_review")
    @Unwrap("/data")
    Optional<Review> latestReview(@Param("product_id") ProductId productId);

    /**
     * The whole answer of {@link #latestReview(ProductId) latestReview(productId)}, with all that is around the value.
     */
    @Deprecated
    @RequestLine("GET /products/{product_id}/latest_review")
    GetLatestReviewDocument latestReviewDocument(@Param("product_id") ProductId productId);

    /**
     * The picture of a product.
     *
     * @return The picture.
     */
    @RequestLine("GET /products/{product_id}/picture")
    @Headers("Accept: image/png")
    @Anonymous
    Download picture(@Param("product_id") ProductId productId);
}
