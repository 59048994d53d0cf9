package dev.goodword.desk.promises;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.goodword.accounts.StaffMember;
import dev.goodword.communication.WeeklyWords;
import dev.goodword.desk.Wording;
import dev.goodword.shared.PublicAddress;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The weekly mail: the page of the week in lines. */
@Component
class WeekLetters implements WeeklyWords {

	private final WeekReports reports;

	private final WeekWords sentences;

	private final PublicAddress address;

	private final MessageSource texts;

	private final InstantSource clock;

	WeekLetters(WeekReports reports, WeekWords sentences, PublicAddress address, MessageSource texts,
			InstantSource clock) {
		this.reports = reports;
		this.sentences = sentences;
		this.address = address;
		this.texts = texts;
		this.clock = clock;
	}

	@Override
	public Optional<Week> of(StaffMember reader, LocalDate monday) {
		Wording words = new Wording(this.texts, reader.language(), reader.zone());
		Instant now = this.clock.instant();
		List<WeekReport> weeks = this.reports.companies(reader)
			.stream()
			.map((company) -> this.reports.of(company, monday.minusWeeks(1), reader))
			.filter((week) -> !week.isEmpty())
			.toList();
		if (weeks.isEmpty()) {
			return Optional.empty();
		}
		List<String> lines = new ArrayList<>();
		weeks.forEach((week) -> lines.addAll(lines(week, weeks.size() > 1, now, words)));
		int due = weeks.stream().mapToInt((week) -> week.total().due()).sum();
		int kept = weeks.stream().mapToInt((week) -> week.total().kept()).sum();
		return Optional.of(new Week(weeks.get(0).company().name().in(words.language()),
				words.say("promises.week.headline", due, kept), lines, "/weekly"));
	}

	private List<String> lines(WeekReport week, boolean named, Instant now, Wording words) {
		List<String> lines = new ArrayList<>();
		String span = this.sentences.span(week, words);
		lines.add(named ? words.say("promises.week.company", week.company().name().in(words.language()), span) : span);
		lines.add(this.sentences.kept(week, words));
		lines.add(this.sentences.ahead(week, words));
		List<WeekWords.Wait> waits = this.sentences.waits(week, now, words);
		if (!waits.isEmpty()) {
			lines.add(words.say("promises.week.waits.text"));
			waits.forEach((wait) -> lines
				.add(words.say("promises.week.wait", wait.name(), wait.position(), wait.silence(), wait.told()) + "\n"
						+ this.address.link(wait.href())));
		}
		this.sentences.warned(week, words)
			.stream()
			.findFirst()
			.ifPresent((most) -> lines.add(words.say("promises.week.most", most.name(), most.number())));
		return lines;
	}

}
