package dev.banksman.client.error;

import java.io.Serializable;
import java.net.URI;

/**
 * What was called.
 *
 * @param name the interface and method, such as {@code ProjectsApi#get(ProjectId)}
 * @param method the HTTP method
 * @param url where it went, without secrets
 */
public record Operation(String name, String method, URI url) implements Serializable {

    /** Method and address, as messages begin: {@code GET https://api.example.com/projects/1}. */
    @Override
    public String toString() {
        return method + " " + url;
    }
}
