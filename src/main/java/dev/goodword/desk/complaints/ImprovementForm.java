package dev.goodword.desk.complaints;

import dev.goodword.complaints.improving.ImprovementSummary;
import dev.goodword.complaints.improving.PublicChange;
import dev.goodword.shared.LocaleTag;
import dev.goodword.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** An improvement as typed: its plan, or what everybody reads of it. */
record ImprovementForm(@Nullable String company, @Nullable String title, @Nullable String cause, @Nullable String owner,
		@Nullable String due, @Nullable String saidEn, @Nullable String changedEn, @Nullable String saidZh,
		@Nullable String changedZh) {

	static final ImprovementForm EMPTY = new ImprovementForm(null, null, null, null, null, null, null, null, null);

	static ImprovementForm of(ImprovementSummary improvement) {
		PublicChange words = improvement.words();
		return (words == null) ? EMPTY
				: new ImprovementForm(null, null, null, null, null, words.said().in(LocaleTag.EN),
						words.changed().in(LocaleTag.EN), words.said().in(LocaleTag.ZH_HANS),
						words.changed().in(LocaleTag.ZH_HANS));
	}

	PublicChange words() {
		return new PublicChange(new LocalizedText(ComplaintForm.typed(this.saidEn), ComplaintForm.typed(this.saidZh)),
				new LocalizedText(ComplaintForm.typed(this.changedEn), ComplaintForm.typed(this.changedZh)));
	}

}
