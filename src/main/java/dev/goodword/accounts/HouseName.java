package dev.goodword.accounts;

import dev.goodword.shared.LocalizedText;

/**
 * What people call the whole house when several companies hire under one roof. An
 * installation that has one declares it as a bean.
 *
 * @param text the name, as it stands above the pages that belong to no single company
 */
public record HouseName(LocalizedText text) {

}
