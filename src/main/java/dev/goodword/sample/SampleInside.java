package dev.goodword.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.goodword.shared.DueWork;
import dev.goodword.shared.OutgoingMail;
import dev.goodword.surveys.StaffSurveys;

import org.springframework.stereotype.Component;

/**
 * Lets those who hire at the sample company say how recruiting serves them: most follow
 * the link in their mail, as anybody would.
 */
@Component
@OnSampleInstallation
class SampleInside implements DueWork, MailReader {

	private static final Pattern LINK = Pattern.compile("/survey/staff/([A-Za-z0-9_-]{22})");

	private final StaffSurveys surveys;

	private final SampleInsideOpinions opinions;

	private final InstantSource clock;

	private final Waiting<Voice> waiting = new Waiting<>(Voice::at, Comparator.comparing(Voice::link));

	private final Set<String> asked = new HashSet<>();

	/** How often each was asked. */
	private final Map<String, Integer> rounds = new HashMap<>();

	SampleInside(StaffSurveys surveys, SampleSettings settings, InstantSource clock) {
		this.surveys = surveys;
		this.opinions = new SampleInsideOpinions(new Lots(settings.seed()));
		this.clock = clock;
	}

	/** The reminder of a mail changes nothing. */
	@Override
	public synchronized void read(OutgoingMail mail) {
		Matcher link = LINK.matcher(mail.text());
		if (link.find() && this.asked.add(link.group(1))) {
			String person = mail.to().value();
			int round = this.rounds.merge(person, 1, Integer::sum);
			this.opinions.repliesAfter(person, round)
				.ifPresent((pause) -> this.waiting
					.add(new Voice(this.clock.instant().plus(pause), link.group(1), mail, round)));
		}
	}

	@Override
	public String name() {
		return "inside-voices";
	}

	@Override
	public Duration patience() {
		return Duration.ofHours(1);
	}

	@Override
	public Optional<Instant> nextDue() {
		return this.waiting.next();
	}

	@Override
	public int runDue() {
		List<Voice> due = this.waiting.take(this.clock.instant());
		due.forEach((voice) -> this.surveys.submit(voice.link(),
				this.opinions.reply(voice.mail().to().value(), voice.round(), voice.mail().language())));
		return due.size();
	}

	/** Who answers when, asked for the how manieth time. */
	private record Voice(Instant at, String link, OutgoingMail mail, int round) {
	}

}
