package dev.banksman.sandbox.http;

import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Requests that are not HTTP, and so reach no mount, are answered in JSON as well. None of their text comes back. */
final class ProtocolErrors implements Request.Handler {
    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int status = request.getAttribute(ErrorHandler.ERROR_EXCEPTION) instanceof HttpException e
                ? e.getCode()
                : response.getStatus();
        response.setStatus(status);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json; charset=utf-8");
        Content.Sink.write(response, true, document(status, "The request could not be read."), callback);
        return true;
    }

    static String document(int status, String detail) {
        return "{\"errors\":[{\"title\":\"" + HttpStatus.getMessage(status) + "\",\"status\":" + status
                + ",\"code\":\"not_understood\",\"detail\":\"" + detail + "\"}]}";
    }
}
