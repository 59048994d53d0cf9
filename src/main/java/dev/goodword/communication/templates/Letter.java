package dev.goodword.communication.templates;

import java.util.List;

import dev.goodword.shared.LocaleTag;

/**
 * A finished letter.
 *
 * @param version the content version it was written with
 * @param language the language of its words
 * @param subject one line
 * @param paragraphs its words without frame and footer, as the portal shows them
 * @param text the plain text part
 * @param html the HTML part
 */
public record Letter(TemplateVersion version, LocaleTag language, String subject, List<String> paragraphs, String text,
		String html) {

	public Letter {
		paragraphs = List.copyOf(paragraphs);
	}

}
