package dev.goodword.portal.applying;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import dev.goodword.portal.PageWords;
import dev.goodword.positions.Question;
import dev.goodword.shared.DateWords;
import dev.goodword.shared.DateWords.Said;
import dev.goodword.shared.LocaleTag;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts the last look before sending together. */
@Component
class ReviewPages {

	private final ApplyPages pages;

	private final Uploads uploads;

	private final ShownDate shownDate;

	private final PageWords words;

	private final InstantSource clock;

	ReviewPages(ApplyPages pages, Uploads uploads, ShownDate shownDate, PageWords words, InstantSource clock) {
		this.pages = pages;
		this.uploads = uploads;
		this.shownDate = shownDate;
		this.words = words;
		this.clock = clock;
	}

	/**
	 * One line of the last look.
	 *
	 * @param label what it is
	 * @param values what was given; empty when nothing was
	 * @param field the id of its field on the form
	 */
	record Row(String label, List<String> values, String field) {
	}

	/**
	 * The last look.
	 *
	 * @param code the position's public code
	 * @param over title and place
	 * @param rows what was given
	 * @param day the day we answer by when it is sent now
	 * @param shown that day, signed
	 * @param note why it is shown again; null the first time
	 * @param mail the address that was probably meant; null when the typed one looks
	 * right
	 */
	record ReviewView(String code, String over, List<Row> rows, Said day, String shown, @Nullable String note,
			@Nullable String mail) {
	}

	/**
	 * Shows it.
	 * @param note the key of the reason why it is shown again; null the first time
	 */
	String show(Visit visit, Draft draft, @Nullable String note, Model model) {
		LocalDate day = this.pages.promised(visit, draft.form());
		Whereabouts where = Whereabouts.of(draft.form().get(ApplyForm.ZONE));
		model.addAttribute("review",
				new ReviewView(visit.code(), this.pages.over(visit), rows(visit, draft),
						DateWords.in(visit.language(), ApplyPages.zone(visit, where)).longDate(day),
						this.shownDate.write(Objects.requireNonNull(draft.token()), day, this.clock.instant()),
						(note != null) ? this.words.say(visit.language(), note) : null, this.pages.mail(draft.form())));
		model.addAttribute("companyName", this.pages.company(visit));
		return "portal/review";
	}

	/** The address that was probably meant; null when the typed one looks right. */
	@Nullable String meantMail(Draft draft) {
		return this.pages.mail(draft.form());
	}

	private List<Row> rows(Visit visit, Draft draft) {
		LocaleTag language = visit.language();
		ApplyForm form = draft.form();
		List<Row> rows = new ArrayList<>();
		rows.add(row("portal.apply.cv", files(draft, language), ApplyChecks.FILES, language));
		if (form.has(ApplyForm.ABOUT)) {
			rows.add(row("portal.apply.about", List.of(FreeText.of(form.get(ApplyForm.ABOUT))), ApplyForm.ABOUT,
					language));
		}
		rows.add(typed("portal.apply.name", form, ApplyForm.NAME, language));
		rows.add(typed("portal.apply.callName", form, ApplyForm.CALL_NAME, language));
		rows.add(typed("portal.apply.email", form, ApplyForm.EMAIL, language));
		rows.add(row("portal.apply.phone",
				PhoneText.international(form.get(ApplyForm.PHONE), form.get(ApplyForm.COUNTRY))
					.map(List::of)
					.orElse(List.of()),
				ApplyForm.PHONE, language));
		if (this.pages.canText() && form.has(ApplyForm.PHONE)) {
			rows.add(row("portal.apply.texts.row",
					List.of(this.words.say(language,
							form.has(ApplyForm.TEXTS) ? "portal.apply.yes" : "portal.apply.no")),
					ApplyForm.TEXTS, language));
		}
		visit.questions().forEach((question) -> rows.add(answer(question, form, language)));
		rows.add(row("portal.apply.source",
				HeardFrom.of(form.get(ApplyForm.SOURCE))
					.map((source) -> List.of(source.in(language, this.words)))
					.orElse(List.of()),
				ApplyForm.SOURCE, language));
		rows.add(row("portal.apply.pool.row",
				List.of(this.words.say(language, form.has(ApplyForm.POOL) ? "portal.apply.yes" : "portal.apply.no")),
				ApplyForm.POOL, language));
		return rows;
	}

	private Row answer(Question question, ApplyForm form, LocaleTag language) {
		String field = ApplyForm.answerTo(question);
		String answer = FreeText.of(form.get(field));
		if (question.kind() == Question.Kind.YES_NO && !answer.isEmpty()) {
			answer = this.words.say(language, answer.equals("yes") ? "portal.apply.yes" : "portal.apply.no");
		}
		return new Row(question.text().in(language), answer.isEmpty() ? List.of() : List.of(answer), field);
	}

	private Row typed(String key, ApplyForm form, String field, LocaleTag language) {
		return row(key, form.has(field) ? List.of(form.get(field).strip()) : List.of(), field, language);
	}

	private Row row(String key, List<String> values, String field, LocaleTag language) {
		return new Row(this.words.say(language, key), values, field);
	}

	private List<String> files(Draft draft, LocaleTag language) {
		return this.uploads.of(draft)
			.stream()
			.map((file) -> this.words.say(language, "portal.review.file", file.name(),
					this.pages.detail(file, language)))
			.toList();
	}

}
