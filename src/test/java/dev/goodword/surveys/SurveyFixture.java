package dev.goodword.surveys;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.goodword.HiringFixture;
import dev.goodword.HiringFixture.Company;
import dev.goodword.PassingTime;
import dev.goodword.RecordingMail;
import dev.goodword.WithRecordedMail;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Applications;
import dev.goodword.applications.Applying;
import dev.goodword.applications.Ending;
import dev.goodword.applications.EndingApplications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.positions.PositionId;
import dev.goodword.shared.LocaleTag;
import dev.goodword.shared.OutgoingMail;

import org.springframework.boot.test.context.TestComponent;

/** People who applied, were told no, and are asked how they were treated. */
@TestComponent
@WithRecordedMail
public class SurveyFixture {

	private static final Pattern LINK = Pattern.compile("/survey/([A-Za-z0-9_-]{22})");

	private static final Duration COURTESY = Duration.ofHours(49);

	private final HiringFixture hiring;

	private final Applying applying;

	private final Applications applications;

	private final EndingApplications endings;

	private final PassingTime time;

	private final RecordingMail mail;

	SurveyFixture(HiringFixture hiring, Applying applying, Applications applications, EndingApplications endings,
			PassingTime time, RecordingMail mail) {
		this.hiring = hiring;
		this.applying = applying;
		this.applications = applications;
		this.endings = endings;
		this.time = time;
		this.mail = mail;
	}

	/** Somebody applies. */
	public JobApplicationId apply(PositionId position, String email) {
		return this.applying.handIn(this.hiring.application(position, "Mia", email)).application();
	}

	/** They all apply, and after two days are told that it goes no further. */
	public List<JobApplicationId> decline(Company company, PositionId position, List<String> emails) {
		List<JobApplicationId> all = emails.stream().map((email) -> apply(position, email)).toList();
		this.time.by(COURTESY);
		all.forEach((id) -> decline(company, id));
		this.time.by(Duration.ofHours(30));
		return all;
	}

	/** It goes no further. */
	public void decline(Company company, JobApplicationId id) {
		ApplicationSummary seen = this.applications.summary(id);
		boolean met = seen.interviewHeldAt() != null;
		this.endings.decline(id,
				new Ending(seen.version(), "COMPARED_CLOSER", null, met ? null : "Others fit more closely.",
						met ? "your clear answers" : null, met ? "daily work with queues" : null),
				this.hiring.recruiter(company));
	}

	/** The survey mails somebody has got. */
	public List<OutgoingMail> asked(String email) {
		return this.mail.handedTo(email).stream().filter((sent) -> LINK.matcher(sent.text()).find()).toList();
	}

	/** The secret of the link in the first survey mail somebody has got. */
	public String link(String email) {
		Matcher link = LINK.matcher(asked(email).get(0).text());
		link.find();
		return link.group(1);
	}

	/** The secret of the link in the latest survey mail somebody has got. */
	public String latestLink(String email) {
		List<OutgoingMail> asked = asked(email);
		Matcher link = LINK.matcher(asked.get(asked.size() - 1).text());
		link.find();
		return link.group(1);
	}

	/** When a mail left, on the clock of the company. */
	public static ZonedDateTime sentAt(OutgoingMail sent) {
		return ZonedDateTime.parse(sent.headers().get("Date"), DateTimeFormatter.RFC_1123_DATE_TIME)
			.withZoneSameInstant(HiringFixture.SHANGHAI);
	}

	/** A reply with a rating. */
	public static Reply rating(int rating) {
		return reply(Map.of(Item.REC, Integer.toString(rating)), "198.51.100." + rating);
	}

	/** A reply of somebody who takes their time. */
	public static Reply reply(Map<Item, String> answers, String network) {
		return new Reply(new HashMap<>(answers), null, LocaleTag.EN, Duration.ofMinutes(1), network);
	}

}
