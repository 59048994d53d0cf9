package dev.goodword.desk.application;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Refusal;
import dev.goodword.candidates.Candidates;
import dev.goodword.interviews.Appointment;
import dev.goodword.interviews.InterviewPlan;
import dev.goodword.interviews.MeetingMode;
import dev.goodword.positions.Positions;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Reads what was typed about an appointment and offers what can be chosen. */
@Component
class Appointments {

	private final Positions positions;

	private final Accounts accounts;

	private final Candidates candidates;

	Appointments(Positions positions, Accounts accounts, Candidates candidates) {
		this.positions = positions;
		this.accounts = accounts;
		this.candidates = candidates;
	}

	/** Those of the hiring team who may meet candidates, by name. */
	List<StaffMember> team(Reader reader) {
		Set<AccountId> team = new LinkedHashSet<>();
		team.add(reader.position().owner());
		for (Role role : List.of(Role.RECRUITER, Role.HIRING_MANAGER, Role.INTERVIEWER)) {
			team.addAll(this.positions.team(reader.position().id(), role));
		}
		return team.stream()
			.map(this.accounts::active)
			.flatMap(Optional::stream)
			.sorted((one, other) -> one.name().compareTo(other.name()))
			.toList();
	}

	/**
	 * The clocks on which an hour can be agreed: the position's, theirs, the reader's.
	 */
	List<Choice> zones(Reader reader) {
		return Stream
			.of(reader.position().zone(),
					this.candidates.profile(reader.application().candidate()).zoneOr(reader.position().zone()),
					reader.words().zone())
			.distinct()
			.map((zone) -> new Choice(zone.getId(), reader.words().dates(zone).place()))
			.toList();
	}

	/**
	 * Whom they meet unless somebody else is chosen: the reader, or whoever is
	 * responsible.
	 */
	String usual(Reader reader) {
		boolean among = team(reader).stream().anyMatch((member) -> member.id().equals(reader.who().id()));
		return (among ? reader.who().id() : reader.position().owner()).toString();
	}

	List<Choice> modes(Reader reader) {
		return Arrays.stream(MeetingMode.values())
			.map((mode) -> new Choice(mode.name(), reader.say("desk.appointment.mode." + mode)))
			.toList();
	}

	/** What the form means; empty when it cannot be read, with the problems named. */
	Optional<InterviewPlan> plan(Reader reader, AppointmentForm form, List<Problem> problems) {
		LocalDate date = read(form.date(), LocalDate::parse, "date", reader, problems);
		LocalTime time = read(form.time(), LocalTime::parse, "time", reader, problems);
		Integer minutes = read(form.minutes(), Appointments::number, "minutes", reader, problems);
		ZoneId zone = read(form.zone(), (text) -> ZoneId.of(known(text, zones(reader))), "zone", reader, problems);
		MeetingMode mode = read(form.mode(), (text) -> MeetingMode.valueOf(known(text, modes(reader))), "mode", reader,
				problems);
		if (date == null || time == null || minutes == null || zone == null || mode == null) {
			return Optional.empty();
		}
		Set<String> wanted = Set.copyOf(Objects.requireNonNullElse(form.panel(), List.<String>of()));
		Set<AccountId> panel = team(reader).stream()
			.map(StaffMember::id)
			.filter((id) -> wanted.contains(id.toString()))
			.collect(Collectors.toSet());
		return Optional.of(new InterviewPlan(new Appointment(date.atTime(time), zone, minutes), mode,
				Objects.requireNonNullElse(form.place(), "").strip(), panel, MoveForm.typed(form.topics()),
				form.isFinalRound()));
	}

	/** Where a refusal of the rules belongs. */
	static Problem problem(Reader reader, Refusal refusal) {
		String key = refusal.messageKey();
		String word = key.substring(key.lastIndexOf('.') + 1);
		String field = switch (word) {
			case "minutes", "place", "topics", "panel", "reason" -> word;
			case "noSuchHour" -> "time";
			default -> "date";
		};
		return new Problem(field, reader.say(key));
	}

	private static <T> @Nullable T read(@Nullable String text, Function<String, T> how, String field, Reader reader,
			Collection<Problem> problems) {
		try {
			return how.apply(Objects.requireNonNullElse(text, "").strip());
		}
		catch (DateTimeException | IllegalArgumentException ex) {
			problems.add(new Problem(field, reader.say("desk.appointment.problem." + field)));
			return null;
		}
	}

	/** Only what was offered can be chosen. */
	private static String known(String text, List<Choice> offered) {
		return offered.stream()
			.map(Choice::value)
			.filter(text::equals)
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("Not offered"));
	}

	private static int number(String text) {
		return Integer.parseInt(text);
	}

}
