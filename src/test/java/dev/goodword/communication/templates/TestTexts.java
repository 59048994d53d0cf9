package dev.goodword.communication.templates;

import java.nio.charset.StandardCharsets;
import java.util.Set;

import dev.goodword.shared.LocaleTag;

import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The texts of the module without the frame of the product. */
public final class TestTexts {

	private TestTexts() {
	}

	public static MessageSource messages() {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages/communication");
		messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
		messages.setFallbackToSystemLocale(false);
		return messages;
	}

	public static MailTemplates templates() {
		return new MailTemplates(messages());
	}

	/** What the shipped words of a kind speak of. */
	public static Set<String> names(MailTemplates templates, String kind, LocaleTag language) {
		return templates.content(kind, language).names();
	}

}
