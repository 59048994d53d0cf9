package dev.goodword.portal.tracking;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.goodword.MovableClock;
import dev.goodword.RecordingMail;
import dev.goodword.WithRecordedMail;
import dev.goodword.candidates.CandidateId;
import dev.goodword.candidates.Candidates;
import dev.goodword.shared.DueWork;
import dev.goodword.shared.OutgoingMail;

import org.springframework.boot.test.context.TestComponent;

/** What arrives at a candidate's mailbox once the outbox has been emptied. */
@TestComponent
@WithRecordedMail
public class Mailbox {

	private static final Pattern CODE = Pattern.compile("(?<!\\d)(\\d{6})(?!\\d)");

	private static final Pattern LINK = Pattern.compile("/my/sign-in/([\\w-]+)");

	private final RecordingMail mail;

	private final List<DueWork> work;

	private final Candidates candidates;

	private final MovableClock clock;

	Mailbox(RecordingMail mail, List<DueWork> work, Candidates candidates, MovableClock clock) {
		this.mail = mail;
		this.work = work;
		this.candidates = candidates;
		this.clock = clock;
	}

	/** The code of the newest sign-in mail. */
	public String code(CandidateId person) {
		return find(CODE, person);
	}

	/** The secret of the link of the newest sign-in mail. */
	public String token(CandidateId person) {
		return find(LINK, person);
	}

	/** Every mail to the person so far. */
	public List<OutgoingMail> mails(CandidateId person) {
		this.work.forEach(DueWork::runDue);
		return this.mail.handedTo(this.candidates.profile(person).email().value());
	}

	/** Lets time pass hour by hour up to an instant, doing what is due. */
	public void letPass(Instant until) {
		while (this.clock.instant().isBefore(until)) {
			this.work.forEach(DueWork::runDue);
			this.clock.moveBy(Duration.ofHours(1));
		}
		this.work.forEach(DueWork::runDue);
	}

	private String find(Pattern pattern, CandidateId person) {
		List<OutgoingMail> mails = mails(person).stream().filter((each) -> LINK.matcher(each.text()).find()).toList();
		Matcher matcher = pattern.matcher(mails.get(mails.size() - 1).text());
		if (!matcher.find()) {
			throw new AssertionError("no " + pattern + " in the mail");
		}
		return matcher.group(1);
	}

}
