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
@NullMarked
@Generated("dev.banksman.generator")
@SuppressWarnings("deprecation")
public interface ProductsApi extends ProductCounts {
    /**
     * Lists the products.
     *
     * <p>A hundred on a page, the newest first.
     *
     * @param query the request's parameters
     * @return A page of products.
     * @throws dev.banksman.client.error.BadRequestException 400: The request was refused.
     * @throws dev.banksman.client.error.UnauthorizedException 401: The request was refused.
     */
    @RequestLine(value = "GET /products", decodeSlash = false)
    @Headers("Accept: application/json")
    @Unwrap("/data")
    @Security("apiToken")
    List<Product> list(@Parameters ListProductsQuery query);

    /** {@link #list(ListProductsQuery) list(query)} with {@code query} built by a lambda. */
    default List<Product> list(Consumer<ListProductsQuery.Builder> query) {
        ListProductsQuery.Builder builder = ListProductsQuery.builder();
        query.accept(builder);
        return list(builder.build());
    }

    /** {@link #list(ListProductsQuery) list(query)} without {@code query}. */
    default List<Product> list() {
        return list(ListProductsQuery.builder().build());
    }

    /**
     * The whole answer of {@link #list(ListProductsQuery) list(query)}, with all that is around the value.
     *
     * @param query the request's parameters
     * @return A page of products.
     * @throws dev.banksman.client.error.BadRequestException 400: The request was refused.
     * @throws dev.banksman.client.error.UnauthorizedException 401: The request was refused.
     */
    @RequestLine(value = "GET /products", decodeSlash = false)
    @Headers("Accept: application/json")
    @Security("apiToken")
    ListProductsDocument listDocument(@Parameters ListProductsQuery query);

    /** {@link #listDocument(ListProductsQuery) listDocument(query)} with {@code query} built by a lambda. */
    default ListProductsDocument listDocument(Consumer<ListProductsQuery.Builder> query) {
        ListProductsQuery.Builder builder = ListProductsQuery.builder();
        query.accept(builder);
        return listDocument(builder.build());
    }

    /** {@link #listDocument(ListProductsQuery) listDocument(query)} without {@code query}. */
    default ListProductsDocument listDocument() {
        return listDocument(ListProductsQuery.builder().build());
    }

    /**
     * All pages of {@link #list(ListProductsQuery) list(query)}.
     *
     * <p>Requests nothing yet: pages are fetched one by one, while one iterates.
     *
     * @param query the request's parameters
     * @return the items of all pages
     * @throws dev.banksman.client.error.BadRequestException 400: The request was refused.
     * @throws dev.banksman.client.error.UnauthorizedException 401: The request was refused.
     */
    @RequestLine(value = "GET /products", decodeSlash = false)
    @Headers("Accept: application/json")
    @Unwrap("/data")
    @Paged(
            style = PagingStyle.PAGE,
            parameter = "page",
            items = "/data",
            total = "/meta/total_pages",
            current = "/meta/page")
    @Security("apiToken")
    Pages<Product, ListProductsDocument> listAll(@Parameters ListProductsQuery query);

    /** {@link #listAll(ListProductsQuery) listAll(query)} with {@code query} built by a lambda. */
    default Pages<Product, ListProductsDocument> listAll(Consumer<ListProductsQuery.Builder> query) {
        ListProductsQuery.Builder builder = ListProductsQuery.builder();
        query.accept(builder);
        return listAll(builder.build());
    }

    /** {@link #listAll(ListProductsQuery) listAll(query)} without {@code query}. */
    default Pages<Product, ListProductsDocument> listAll() {
        return listAll(ListProductsQuery.builder().build());
    }

    /**
     * All pages of {@link #list(ListProductsQuery) list(query)}, from a cursor on.
     *
     * <p>Requests nothing yet: pages are fetched one by one, while one iterates.
     *
     * @param query the request's parameters
     * @param cursor where to go on: at the start of a page
     * @return the items of all pages
     * @throws dev.banksman.client.error.BadRequestException 400: The request was refused.
     * @throws dev.banksman.client.error.UnauthorizedException 401: The request was refused.
     */
    @RequestLine(value = "GET /products", decodeSlash = false)
    @Headers("Accept: application/json")
    @Unwrap("/data")
    @Paged(
            style = PagingStyle.PAGE,
            parameter = "page",
            items = "/data",
            total = "/meta/total_pages",
            current = "/meta/page")
    @Security("apiToken")
    Pages<Product, ListProductsDocument> listAll(@Parameters ListProductsQuery query, @ResumeFrom Cursor cursor);

    /**
     * {@link #listAll(ListProductsQuery,dev.banksman.client.model.Cursor) listAll(query, cursor)} with
     * {@code query} built by a lambda.
     */
    default Pages<Product, ListProductsDocument> listAll(Consumer<ListProductsQuery.Builder> query, Cursor cursor) {
        ListProductsQuery.Builder builder = ListProductsQuery.builder();
        query.accept(builder);
        return listAll(builder.build(), cursor);
    }

    /**
     * {@link #listAll(ListProductsQuery,dev.banksman.client.model.Cursor) listAll(query, cursor)} without
     * {@code query}.
     */
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
    @RequestLine(value = "POST /products", decodeSlash = false)
    @Headers({"Accept: application/json", "Content-Type: application/json"})
    @Unwrap("/data")
    @Security("apiToken")
    Product create(CreateProductRequest body);

    /** {@link #create(CreateProductRequest) create(body)} with {@code body} built by a lambda. */
    default Product create(Consumer<CreateProductRequest.Builder> body) {
        CreateProductRequest.Builder builder = CreateProductRequest.builder();
        body.accept(builder);
        return create(builder.build());
    }

    /**
     * The whole answer of {@link #create(CreateProductRequest) create(body)}, with all that is around the value.
     *
     * @param body What to add.
     * @return The new product.
     * @throws dev.banksman.client.error.UnprocessableException 422: The request was refused.
     */
    @RequestLine(value = "POST /products", decodeSlash = false)
    @Headers({"Accept: application/json", "Content-Type: application/json"})
    @Security("apiToken")
    ProductDocument createDocument(CreateProductRequest body);

    /**
     * {@link #createDocument(CreateProductRequest) createDocument(body)} with {@code body} built by a lambda.
     */
    default ProductDocument createDocument(Consumer<CreateProductRequest.Builder> body) {
        CreateProductRequest.Builder builder = CreateProductRequest.builder();
        body.accept(builder);
        return createDocument(builder.build());
    }

    /**
     * One product.
     *
     * @param productId The product.
     * @param query the request's parameters
     * @return The product.
     * @throws dev.banksman.client.error.NotFoundException 404: The request was refused.
     */
    @RequestLine(value = "GET /products/{product_id}", decodeSlash = false)
    @Headers("Accept: application/json")
    @Unwrap("/data")
    @Security("apiToken")
    Product get(@Param("product_id") ProductId productId, @Parameters GetProductQuery query);

    /** {@link #get(ProductId,GetProductQuery) get(productId, query)} with {@code query} built by a lambda. */
    default Product get(ProductId productId, Consumer<GetProductQuery.Builder> query) {
        GetProductQuery.Builder builder = GetProductQuery.builder();
        query.accept(builder);
        return get(productId, builder.build());
    }

    /** {@link #get(ProductId,GetProductQuery) get(productId, query)} without {@code query}. */
    default Product get(ProductId productId) {
        return get(productId, GetProductQuery.builder().build());
    }

    /**
     * The whole answer of {@link #get(ProductId,GetProductQuery) get(productId, query)}, with all that is around
     * the value.
     *
     * @param productId The product.
     * @param query the request's parameters
     * @return The product.
     * @throws dev.banksman.client.error.NotFoundException 404: The request was refused.
     */
    @RequestLine(value = "GET /products/{product_id}", decodeSlash = false)
    @Headers("Accept: application/json")
    @Security("apiToken")
    ProductDocument getDocument(@Param("product_id") ProductId productId, @Parameters GetProductQuery query);

    /**
     * {@link #getDocument(ProductId,GetProductQuery) getDocument(productId, query)} with {@code query} built by a
     * lambda.
     */
    default ProductDocument getDocument(ProductId productId, Consumer<GetProductQuery.Builder> query) {
        GetProductQuery.Builder builder = GetProductQuery.builder();
        query.accept(builder);
        return getDocument(productId, builder.build());
    }

    /** {@link #getDocument(ProductId,GetProductQuery) getDocument(productId, query)} without {@code query}. */
    default ProductDocument getDocument(ProductId productId) {
        return getDocument(productId, GetProductQuery.builder().build());
    }

    /**
     * Takes a product out of the shop.
     *
     * @param productId The product.
     * @throws dev.banksman.client.error.NotFoundException 404: The request was refused.
     */
    @RequestLine(value = "DELETE /products/{product_id}", decodeSlash = false)
    @Headers("Accept: application/json")
    @Retry(never = true)
    @Security("apiToken")
    void delete(@Param("product_id") ProductId productId);

    /**
     * The newest review.
     *
     * @param productId goes into the path as {@code product_id}
     * @return The review; null when there is none. Empty when there is none.
     */
    @Deprecated
    @RequestLine(value = "GET /products/{product_id}/latest_review", decodeSlash = false)
    @Headers("Accept: application/json")
    @Unwrap("/data")
    @Security("apiToken")
    Optional<Review> latestReview(@Param("product_id") ProductId productId);

    /**
     * The whole answer of {@link #latestReview(ProductId) latestReview(productId)}, with all that is around the
     * value.
     *
     * @param productId goes into the path as {@code product_id}
     * @return The review; null when there is none.
     */
    @Deprecated
    @RequestLine(value = "GET /products/{product_id}/latest_review", decodeSlash = false)
    @Headers("Accept: application/json")
    @Security("apiToken")
    GetLatestReviewDocument latestReviewDocument(@Param("product_id") ProductId productId);

    /**
     * The picture of a product.
     *
     * @param productId goes into the path as {@code product_id}
     * @return The picture.
     */
    @RequestLine(value = "GET /products/{product_id}/picture", decodeSlash = false)
    @Headers("Accept: image/png")
    @Anonymous
    Download picture(@Param("product_id") ProductId productId);
}
