package dev.goodword.communication.texts;

import java.util.Optional;

import dev.goodword.communication.templates.LetterText;
import dev.goodword.communication.templates.LetterWords;
import dev.goodword.communication.templates.MailTemplates;
import dev.goodword.communication.templates.TemplateVersion;
import dev.goodword.shared.CompanyId;
import dev.goodword.shared.LocaleTag;

import org.springframework.stereotype.Component;

/**
 * Which words count for a letter at this moment: the newest version of the company, else
 * what the product ships. A letter that is written stays as it is; this is asked only
 * when one is written.
 */
@Component
public class CurrentTexts {

	private final TextVersionRepository versions;

	private final MailTemplates templates;

	CurrentTexts(TextVersionRepository versions, MailTemplates templates) {
		this.versions = versions;
		this.templates = templates;
	}

	/** The words of the kind in the language. */
	public LetterWords of(CompanyId company, String kind, LocaleTag language) {
		Optional<TextVersion> newest = this.versions.findFirstByCompanyAndKindOrderByNumberDesc(company, kind);
		LetterText own = newest.map((version) -> version.text(language)).orElse(null);
		return (newest.isPresent() && own != null) ? new LetterWords(newest.get().version(language), own)
				: new LetterWords(this.templates.version(kind, language), null);
	}

	/** Whether letters of that version must not leave any more. */
	public boolean isRecalled(LocaleTag language, String number) {
		if (!TemplateVersion.isOwn(number)) {
			return false;
		}
		return (language.isChinese() ? this.versions.findFirstByZhHansNumber(number)
				: this.versions.findFirstByEnNumber(number))
			.filter(TextVersion::isRecalled)
			.isPresent();
	}

}
