package dev.goodword.portal.applying;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import dev.goodword.accounts.Accounts;
import dev.goodword.channels.Texts;
import dev.goodword.files.ReadState;
import dev.goodword.files.StoredFile;
import dev.goodword.portal.Door;
import dev.goodword.portal.PageWords;
import dev.goodword.portal.applying.ApplyView.Answer;
import dev.goodword.portal.applying.ApplyView.FileRow;
import dev.goodword.portal.applying.ApplyView.Line;
import dev.goodword.portal.applying.ApplyView.Lists;
import dev.goodword.portal.applying.ApplyView.Offer;
import dev.goodword.positions.CareerSite;
import dev.goodword.positions.Positions;
import dev.goodword.positions.PublishedPosition;
import dev.goodword.positions.Question;
import dev.goodword.promises.Promises;
import dev.goodword.shared.DateWords;
import dev.goodword.shared.EmailAddress;
import dev.goodword.shared.LocaleTag;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts the form of a position together. */
@Component
class ApplyPages {

	private final CareerSite careers;

	private final Positions positions;

	private final Accounts accounts;

	private final Promises promises;

	private final Uploads uploads;

	private final FormStart start;

	private final PageWords words;

	private final Texts texts;

	private final InstantSource clock;

	ApplyPages(CareerSite careers, Positions positions, Accounts accounts, Promises promises, Uploads uploads,
			FormStart start, PageWords words, Texts texts, InstantSource clock) {
		this.careers = careers;
		this.positions = positions;
		this.accounts = accounts;
		this.promises = promises;
		this.uploads = uploads;
		this.start = start;
		this.words = words;
		this.texts = texts;
		this.clock = clock;
	}

	/** Somebody at the form of the position with that code, if there is one. */
	Optional<Visit> visit(String code, Locale locale) {
		return this.careers.published(code)
			.map((position) -> new Visit(position, this.positions.questions(position.summary().id()),
					Door.of(position.summary(), this.clock.instant()), LocaleTag.of(locale)));
	}

	/** Shows the form. */
	String show(Visit visit, Draft draft, List<Problem> problems, Model model) {
		model.addAttribute("page", form(visit, draft, problems));
		model.addAttribute("companyName", company(visit));
		model.addAttribute("texts", canText());
		return "portal/apply";
	}

	/** Whether people are asked if they want texts. */
	boolean canText() {
		return this.texts.isOn();
	}

	/** The day of an instant where the team is. */
	DateWords.Said day(Visit visit, Instant at) {
		return DateWords.in(visit.language(), visit.summary().zone()).longDate(at);
	}

	private ApplyView form(Visit visit, Draft draft, List<Problem> problems) {
		LocaleTag language = visit.language();
		List<StoredFile> files = this.uploads.of(draft);
		Whereabouts where = Whereabouts.of(draft.form().get(ApplyForm.ZONE));
		return new ApplyView(visit.code(), visit.summary().title().in(language), over(visit), draft.form(),
				rows(files, language), offer(draft, files), this.uploads.room(files), answers(visit), lists(language),
				country(visit, draft.form(), where), lines(problems, language), mail(draft.form()),
				DateWords.in(language, zone(visit, where)).longDate(promised(visit, draft.form())).text(),
				this.start.write(visit.code(), draft.startedAt()), (draft.sent() != null) ? "/a/" + draft.sent() : null,
				draft.form().has(ApplyForm.WEBSITE));
	}

	/** Title and place, for the line above a headline. */
	String over(Visit visit) {
		PublishedPosition position = visit.position();
		return this.words.say(visit.language(), "portal.over", position.summary().title().in(visit.language()),
				this.accounts.site(position.summary().site()).name().in(visit.language()));
	}

	/** The name of the company that hires. */
	String company(Visit visit) {
		return this.accounts.company(visit.summary().company()).name().in(visit.language());
	}

	/** The day that is told to whoever sends the form at this moment. */
	LocalDate promised(Visit visit, ApplyForm form) {
		Whereabouts where = Whereabouts.of(form.get(ApplyForm.ZONE));
		return this.promises.previewReceived(visit.summary().id(), zone(visit, where), where.country(),
				this.clock.instant());
	}

	/** The address that was probably meant; null when the typed one looks right. */
	@Nullable String mail(ApplyForm form) {
		return EmailAddress.parse(form.get(ApplyForm.EMAIL))
			.flatMap(MailTypos::suggestion)
			.map(EmailAddress::value)
			.orElse(null);
	}

	String detail(StoredFile file, LocaleTag language) {
		String size = (file.size() < 1024 * 1024)
				? this.words.say(language, "portal.size.kb", Math.max(1, Math.round(file.size() / 1024.0)))
				: this.words.say(language, "portal.size.mb", Math.round(file.size() / 104857.6) / 10.0);
		return (file.pages() != null) ? this.words.say(language, "portal.apply.file.pages", file.pages(), size) : size;
	}

	List<Line> lines(List<Problem> problems, LocaleTag language) {
		return problems.stream().map((problem) -> new Line(problem.field(), problem.in(language, this.words))).toList();
	}

	static ZoneId zone(Visit visit, Whereabouts where) {
		return where.zoneOr(visit.summary().zone());
	}

	private String country(Visit visit, ApplyForm form, Whereabouts where) {
		if (PhoneText.isKnown(form.get(ApplyForm.COUNTRY))) {
			return form.get(ApplyForm.COUNTRY);
		}
		return (where.country() != null && PhoneText.isKnown(where.country())) ? where.country()
				: this.accounts.site(visit.summary().site()).country();
	}

	private List<FileRow> rows(List<StoredFile> files, LocaleTag language) {
		return files.stream()
			.map((file) -> new FileRow(file.id().toString(), file.name(), detail(file, language),
					(file.state() == ReadState.READ) ? null : this.words.say(language, file.state().messageKey())))
			.toList();
	}

	private @Nullable Offer offer(Draft draft, List<StoredFile> files) {
		boolean read = files.stream().anyMatch((file) -> file.state() == ReadState.READ);
		if (!read || draft.form().has(ApplyForm.OFFER)) {
			return null;
		}
		Map<String, String> offer = Suggesting.offer(draft.form(), this.uploads.suggestions(draft));
		return offer.isEmpty() ? null : new Offer(String.join(" · ", offer.values()));
	}

	private List<Answer> answers(Visit visit) {
		return visit.questions()
			.stream()
			.map((question) -> new Answer(ApplyForm.answerTo(question), question.text().in(visit.language()),
					question.kind() == Question.Kind.YES_NO, question.required(), question.longest()))
			.toList();
	}

	private Lists lists(LocaleTag language) {
		List<Choice> yesNo = new ArrayList<>();
		for (String answer : List.of("yes", "no")) {
			yesNo.add(new Choice(answer, this.words.say(language, "portal.apply." + answer)));
		}
		return new Lists(HeardFrom.choices(language, this.words), PhoneText.choices(language), yesNo);
	}

}
