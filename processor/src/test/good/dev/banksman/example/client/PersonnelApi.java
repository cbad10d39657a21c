package dev.banksman.example.client;

import dev.banksman.client.annotation.GeneratedClient;
import org.jspecify.annotations.NullMarked;

@NullMarked
@GeneratedClient
public interface PersonnelApi {
    String get(String id);
}
