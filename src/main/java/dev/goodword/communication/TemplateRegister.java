package dev.goodword.communication;

import java.time.InstantSource;
import java.util.HexFormat;

import dev.goodword.communication.templates.MailTemplates;
import dev.goodword.communication.templates.TemplateVersion;
import dev.goodword.shared.Chance;
import dev.goodword.shared.LocaleTag;
import dev.goodword.shared.Transactions;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Every version of every content file that was ever in use, as proof of what was written
 * with it.
 */
@Component
class TemplateRegister {

	private final RegisteredTemplateRepository rows;

	private final MailTemplates templates;

	private final Transactions transactions;

	private final Chance chance;

	private final InstantSource clock;

	TemplateRegister(RegisteredTemplateRepository rows, MailTemplates templates, Transactions transactions,
			Chance chance, InstantSource clock) {
		this.rows = rows;
		this.templates = templates;
		this.transactions = transactions;
		this.chance = chance;
		this.clock = clock;
	}

	/** Registers the files of this release; versions that are known stay as they are. */
	@EventListener(ApplicationReadyEvent.class)
	void register() {
		this.templates.versions().forEach((version) -> this.transactions.alone(() -> register(version)));
	}

	boolean isRecalled(MessageKind kind, LocaleTag language, String number) {
		return this.rows.recalled(kind.template(), language.value(), number) > 0;
	}

	private boolean register(TemplateVersion version) {
		byte[] hash = HexFormat.of().parseHex(version.hash());
		if (this.rows.existsByKindAndLanguageAndContentHash(version.kind(), version.language().value(), hash)) {
			return false;
		}
		this.rows.save(new RegisteredTemplate(this.chance.newId(), version, hash, this.clock.instant()));
		return true;
	}

}
