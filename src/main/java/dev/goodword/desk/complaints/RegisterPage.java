package dev.goodword.desk.complaints;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Applications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.complaints.ComplaintCause;
import dev.goodword.complaints.ComplaintDates;
import dev.goodword.complaints.ComplaintLine;
import dev.goodword.complaints.Complaints;
import dev.goodword.desk.Wording;
import dev.goodword.desk.complaints.RegisterQuery.Part;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.Positions;
import dev.goodword.shared.DateWords;

import org.springframework.stereotype.Component;

/** Puts the register into words: nothing of what was complained of, and no names. */
@Component
class RegisterPage {

	private final Complaints complaints;

	private final Applications applications;

	private final Positions positions;

	private final Accounts accounts;

	private final InstantSource clock;

	RegisterPage(Complaints complaints, Applications applications, Positions positions, Accounts accounts,
			InstantSource clock) {
		this.complaints = complaints;
		this.applications = applications;
		this.positions = positions;
		this.accounts = accounts;
		this.clock = clock;
	}

	RegisterView list(RegisterQuery query, StaffMember who, Wording words) {
		Instant now = this.clock.instant();
		List<ComplaintLine> all = this.complaints.register(who);
		List<ComplaintLine> shown = all.stream().filter((line) -> query.shows(line, now, who.zone())).toList();
		Names names = names(all, shown, words);
		return new RegisterView(words.say("desk.complaints.headline", shown.size()), query, states(words),
				causes(words), positions(all, names), months(all, words),
				shown.stream().map((line) -> row(line, names, now, words)).toList());
	}

	/** The causes of a month, the most frequent first, beside the month before. */
	List<RegisterView.Cause> causes(YearMonth month, StaffMember who, Wording words) {
		List<ComplaintLine> all = this.complaints.register(who);
		Map<String, List<ComplaintLine>> now = byCause(all, month, words.zone());
		Map<String, List<ComplaintLine>> before = byCause(all, month.minusMonths(1), words.zone());
		return now.entrySet()
			.stream()
			.map((cause) -> new RegisterView.Cause(cause(cause.getKey(), words), cause.getValue().size(),
					(int) cause.getValue().stream().map(ComplaintLine::application).distinct().count(),
					before.getOrDefault(cause.getKey(), List.of()).size(),
					"/complaints?state=all&cause=" + cause.getKey() + "&month=" + month))
			.sorted(Comparator.comparing(RegisterView.Cause::people)
				.thenComparing(RegisterView.Cause::count)
				.reversed()
				.thenComparing(RegisterView.Cause::text))
			.toList();
	}

	/** The months in which somebody complained, the newest first; this one always. */
	List<Choice> months(StaffMember who, Wording words) {
		return months(this.complaints.register(who), words);
	}

	YearMonth thisMonth(Wording words) {
		return YearMonth.from(this.clock.instant().atZone(words.zone()));
	}

	private static Map<String, List<ComplaintLine>> byCause(List<ComplaintLine> all, YearMonth month, ZoneId zone) {
		return all.stream()
			.filter((line) -> YearMonth.from(line.raisedAt().atZone(zone)).equals(month))
			.collect(Collectors
				.groupingBy((line) -> (line.cause() != null) ? line.cause().name() : RegisterQuery.NO_CAUSE));
	}

	private Names names(List<ComplaintLine> all, List<ComplaintLine> shown, Wording words) {
		Map<AccountId, String> people = new HashMap<>();
		Map<PositionId, String> places = new HashMap<>();
		all.forEach((line) -> places.computeIfAbsent(line.position(),
				(id) -> this.positions.summary(id).title().in(words.language())));
		shown.forEach((line) -> people.computeIfAbsent(line.owner(), (id) -> this.accounts.member(id).name()));
		return new Names(
				this.applications.summaries(shown.stream().map(ComplaintLine::application).distinct().toList()), places,
				people);
	}

	private static RegisterView.Row row(ComplaintLine line, Names names, Instant now, Wording words) {
		DateWords dates = words.dates(words.zone());
		ComplaintDates owed = line.dates();
		boolean late = line.isOverdue(now);
		boolean check = line.isToBeChecked(LocalDate.ofInstant(now, words.zone()));
		String state = late ? "desk.complaints.late" : check ? "desk.complaints.check" : line.state().label();
		return new RegisterView.Row("/complaints/" + line.id(),
				Objects.requireNonNull(names.applications().get(line.application())).reference(),
				Objects.requireNonNull(names.positions().get(line.position())), dates.shortDate(line.raisedAt()),
				words.say(line.subject().kind().label()),
				cause((line.cause() != null) ? line.cause().name() : RegisterQuery.NO_CAUSE, words),
				Objects.requireNonNull(names.people().get(line.owner())),
				(owed != null) ? dates.shortDateTime(owed.dueAt(), words.zone()).text() : null, words.say(state),
				late ? "late" : check ? "warn" : line.state().isOpen() ? "promise" : "good");
	}

	private static String cause(String name, Wording words) {
		return words.say("complaints.cause." + name);
	}

	private static List<Choice> states(Wording words) {
		return Arrays.stream(Part.values())
			.map((part) -> new Choice(part.word(), words.say("desk.complaints.part." + part)))
			.toList();
	}

	private static List<Choice> causes(Wording words) {
		List<Choice> choices = new ArrayList<>(Arrays.stream(ComplaintCause.values())
			.map((cause) -> new Choice(cause.name(), words.say(cause.label())))
			.toList());
		choices.add(new Choice(RegisterQuery.NO_CAUSE, cause(RegisterQuery.NO_CAUSE, words)));
		return choices;
	}

	private static List<Choice> positions(List<ComplaintLine> all, Names names) {
		return all.stream()
			.map(ComplaintLine::position)
			.distinct()
			.map((id) -> new Choice(id.toString(), Objects.requireNonNull(names.positions().get(id))))
			.sorted(Comparator.comparing(Choice::text))
			.toList();
	}

	private List<Choice> months(List<ComplaintLine> all, Wording words) {
		List<YearMonth> months = new ArrayList<>(List.of(thisMonth(words)));
		all.forEach((line) -> months.add(YearMonth.from(line.raisedAt().atZone(words.zone()))));
		return months.stream()
			.distinct()
			.sorted(Comparator.comparing(Function.<YearMonth>identity()).reversed())
			.map((month) -> new Choice(month.toString(),
					words.say("desk.complaints.month", month.getYear(), month.getMonthValue())))
			.toList();
	}

	/** What the rows name. */
	private record Names(Map<JobApplicationId, ApplicationSummary> applications, Map<PositionId, String> positions,
			Map<AccountId, String> people) {
	}

}
