package dev.goodword.communication;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.communication.templates.Field;
import dev.goodword.communication.templates.Letter;
import dev.goodword.communication.templates.MailTemplates;
import dev.goodword.communication.templates.Surround;
import dev.goodword.communication.templates.Surround.Target;
import dev.goodword.promises.PromiseKind;
import dev.goodword.promises.PromiseSummary;
import dev.goodword.promises.Promises;
import dev.goodword.promises.StaffAlert;
import dev.goodword.promises.Warning;
import dev.goodword.promises.WarningStep;
import dev.goodword.promises.Warnings;
import dev.goodword.promises.Wishes;
import dev.goodword.promises.statutes.Statutes;
import dev.goodword.shared.DateWords;
import dev.goodword.shared.OutgoingMail;
import dev.goodword.shared.PublicAddress;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes mails to our own people, from what is still true. */
@Component
class DigestLetters {

	private static final String TEMPLATE = "staff_digest";

	/** More lines than this are counted and found on the page of today. */
	private static final int SHOWN = 15;

	private final Warnings warnings;

	private final Promises promises;

	private final Wishes wishes;

	private final Statutes statutes;

	private final DecisionWords decisions;

	private final SecondYesWords second;

	private final NotReachedWords notReached;

	private final ComplaintWords complaints;

	private final WeeklyWords weeks;

	private final Scenes scenes;

	private final Accounts accounts;

	private final MailTemplates templates;

	private final Writing writing;

	private final MailSettings settings;

	private final PublicAddress address;

	private final MessageSource messages;

	DigestLetters(Warnings warnings, Promises promises, Wishes wishes, Statutes statutes, DecisionWords decisions,
			SecondYesWords second, NotReachedWords notReached, ComplaintWords complaints, WeeklyWords weeks,
			Scenes scenes, Accounts accounts, MailTemplates templates, Writing writing, MailSettings settings,
			PublicAddress address, MessageSource messages) {
		this.warnings = warnings;
		this.promises = promises;
		this.wishes = wishes;
		this.statutes = statutes;
		this.decisions = decisions;
		this.second = second;
		this.notReached = notReached;
		this.complaints = complaints;
		this.weeks = weeks;
		this.scenes = scenes;
		this.accounts = accounts;
		this.templates = templates;
		this.writing = writing;
		this.settings = settings;
		this.address = address;
		this.messages = messages;
	}

	/**
	 * The mail; empty when nothing of it is true any more or the person has left.
	 */
	Optional<OutgoingMail> write(UUID id, AccountId account, LocalDate day, Instant now) {
		return this.accounts.active(account).flatMap((person) -> {
			List<Owed> owed = owed(account, day);
			return owed.isEmpty() ? Optional.empty() : Optional.of(mail(id, person, owed, now));
		});
	}

	/**
	 * The mail of the week; empty when there is nothing to tell or the person has left.
	 */
	Optional<OutgoingMail> week(UUID id, AccountId account, LocalDate monday, Instant now) {
		return this.accounts.active(account).flatMap((person) -> this.weeks.of(person, monday).map((week) -> {
			Map<Field, String> fields = new EnumMap<>(Field.class);
			fields.put(Field.STAFF_NAME, person.name());
			fields.put(Field.WEEK_HEADLINE, week.headline());
			fields.put(Field.WEEK_LINES, String.join("\n", week.lines()));
			return mail(id, person, week.company(), this.templates.write("staff_week", person.language(), fields,
					new Surround(week.company(), null, null, this.address.link(week.path()), Target.WEEK, false)), now);
		}));
	}

	/**
	 * The mail about what one of our people has to know at once; empty when the
	 * application has ended or the person has left.
	 */
	Optional<OutgoingMail> alert(UUID id, AccountId account, StaffAlert alert, JobApplicationId application,
			Instant now) {
		Scene scene = this.scenes.of(application);
		return this.accounts.active(account)
			.filter((person) -> scene.application().isOpen()
					|| (isOwedAfterTheEnd(alert) && scene.application().isUntold()) || alert.isAboutComplaint())
			.flatMap((person) -> told(alert, scene, person))
			.map((told) -> alert(id, told.person(), scene, told, now));
	}

	/** A decision that nobody has heard yet is still owed. */
	private static boolean isOwedAfterTheEnd(StaffAlert alert) {
		return alert == StaffAlert.STATUTE || alert == StaffAlert.NOT_REACHED;
	}

	private Optional<Alert> told(StaffAlert alert, Scene scene, StaffMember person) {
		if (alert == StaffAlert.SECOND_YES) {
			return this.second.of(scene, person)
				.map((told) -> new Alert(person, told.headline(), told.text(), told.link(), Target.BATCH));
		}
		if (alert == StaffAlert.NOT_REACHED) {
			return this.notReached.of(scene, person)
				.map((told) -> new Alert(person, told.headline(), told.text(), told.link(), Target.APPLICATION));
		}
		if (alert.isAboutComplaint()) {
			return this.complaints.of(alert, scene, person)
				.map((told) -> new Alert(person, told.headline(), told.text(), told.link(), Target.COMPLAINT));
		}
		if (alert.name().startsWith("DECISION_")) {
			return this.decisions.of(alert, scene, person)
				.map((told) -> new Alert(person, told.headline(), told.text(), told.link(),
						told.theirs() ? Target.DECISION : Target.APPLICATION));
		}
		if (alert == StaffAlert.RIVAL_DATE && this.wishes.of(scene.application().id()).rivalOn() == null) {
			return Optional.empty();
		}
		return this.promises.active(scene.application().id()).map((promise) -> alert(person, alert, scene, promise));
	}

	private Alert alert(StaffMember person, StaffAlert alert, Scene scene, PromiseSummary promise) {
		DateWords dates = DateWords.in(person.language(), person.zone());
		String key = "communication.alert." + alert;
		LocalDate rival = this.wishes.of(promise.application()).rivalOn();
		Object[] arguments = { scene.person().name(), scene.position().title().in(person.language()),
				dates.dateTime(promise.teamDueAt()).text(), dates.shortDate(promise.toldDate()).text(),
				(rival != null) ? dates.shortDate(rival).text() : "",
				this.statutes.of(scene.application(), scene.position())
					.map((law) -> dates.shortDate(law.dueOn()).text())
					.orElse("") };
		return new Alert(person, say(person, key, arguments), say(person, key + ".text", arguments),
				this.address.link("/applications/" + promise.application()), Target.APPLICATION);
	}

	private OutgoingMail alert(UUID id, StaffMember person, Scene scene, Alert alert, Instant now) {
		Map<Field, String> fields = new EnumMap<>(Field.class);
		fields.put(Field.STAFF_NAME, person.name());
		fields.put(Field.ALERT_HEADLINE, alert.headline());
		fields.put(Field.ALERT_TEXT, alert.text());
		String company = scene.company().name().in(person.language());
		return mail(id, person, company, this.templates.write("staff_alert", person.language(), fields,
				new Surround(company, null, null, alert.link(), alert.target(), false)), now);
	}

	private List<Owed> owed(AccountId account, LocalDate day) {
		List<Owed> owed = new ArrayList<>();
		for (Warning warning : this.warnings.of(account, day)) {
			this.promises.active(warning.application())
				.filter((promise) -> promise.id().equals(warning.promise()))
				.map((promise) -> new Owed(warning.step(), promise, this.scenes.of(warning.application())))
				.filter((line) -> line.scene().application().isOpen())
				.ifPresent(owed::add);
		}
		owed.sort(Comparator.comparing(Owed::step).reversed().thenComparing((line) -> line.promise().teamDueAt()));
		return owed;
	}

	private OutgoingMail mail(UUID id, StaffMember person, List<Owed> owed, Instant now) {
		String company = owed.get(0).scene().company().name().in(person.language());
		Map<Field, String> fields = new EnumMap<>(Field.class);
		fields.put(Field.STAFF_NAME, person.name());
		fields.put(Field.DIGEST_HEADLINE, say(person, "communication.digest.headline", owed.size()));
		List<String> lines = new ArrayList<>(owed.stream().limit(SHOWN).map((line) -> line(person, line)).toList());
		if (owed.size() > SHOWN) {
			lines.add(say(person, "communication.digest.more", owed.size() - SHOWN));
		}
		fields.put(Field.DIGEST_LINES, String.join("\n", lines));
		Letter letter = this.templates.write(TEMPLATE, person.language(), fields,
				new Surround(company, null, null, this.address.link("/today"), Target.TODAY, false));
		return mail(id, person, company, letter, now);
	}

	/** A letter to one of our own people. */
	OutgoingMail mail(UUID id, StaffMember person, String company, Letter letter, Instant now) {
		return new OutgoingMail(this.writing.headerId(id), company.replaceAll("\\p{Cntrl}", " "),
				this.settings.sender(), person.email(), this.settings.answersTo(), null, letter.subject(),
				letter.text(), letter.html(), letter.language(),
				Map.of("Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(now.atOffset(ZoneOffset.UTC)),
						"Auto-Submitted", "auto-generated", "X-Auto-Response-Suppress", "OOF, AutoReply"));
	}

	private String line(StaffMember person, Owed owed) {
		DateWords dates = DateWords.in(person.language(), person.zone());
		Instant hold = owed.promise().holds().nextAt();
		PromiseKind next = owed.promise().next();
		boolean holds = owed.step() == WarningStep.TOLD_DAY && hold != null && next != null;
		String what = say(person, "communication.digest." + (holds ? byItself(next) : owed.step().name()),
				dates.dateTime((holds && hold != null) ? hold : owed.promise().teamDueAt()).text(),
				dates.shortDate(owed.promise().toldDate()).text());
		return say(person, "communication.digest.line", owed.scene().person().name(),
				owed.scene().position().title().in(person.language()), what) + "\n"
				+ this.address.link("/applications/" + owed.promise().application());
	}

	private static String byItself(@Nullable PromiseKind next) {
		return (next == PromiseKind.AFTER_RELEASE) ? "RELEASE" : (next == PromiseKind.LAPSE_CHOICE) ? "LAPSE" : "HOLD";
	}

	private String say(StaffMember person, String key, Object... arguments) {
		return Objects.requireNonNull(this.messages.getMessage(key, arguments, person.language().locale()));
	}

	/** A word at once, and where its button leads. */
	private record Alert(StaffMember person, String headline, String text, String link, Target target) {
	}

	/** One line before it is put into words. */
	private record Owed(WarningStep step, PromiseSummary promise, Scene scene) {
	}

}
