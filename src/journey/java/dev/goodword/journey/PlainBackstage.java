package dev.goodword.journey;

import java.time.Duration;
import java.util.List;
import java.util.Set;

import dev.goodword.HiringFixture;
import dev.goodword.PassingTime;
import dev.goodword.RecordingMail;
import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.NewAccount;
import dev.goodword.accounts.Role;
import dev.goodword.journey.ApplicantJourneyTests.Reader;
import dev.goodword.shared.EmailAddress;
import dev.goodword.shared.LocaleTag;
import dev.goodword.shared.LocalizedText;
import dev.goodword.shared.OutgoingMail;

/**
 * A database without the sample: the test opens the position, carries the mail and turns
 * the clock.
 */
class PlainBackstage implements Backstage {

	private static final String PASSWORD = "stories-need-long-passwords";

	private final Reader reader;

	private final HiringFixture hiring;

	private final Accounts accounts;

	private final PassingTime time;

	private final RecordingMail mail;

	PlainBackstage(Reader reader, HiringFixture hiring, Accounts accounts, PassingTime time, RecordingMail mail) {
		this.reader = reader;
		this.hiring = hiring;
		this.accounts = accounts;
		this.time = time;
		this.mail = mail;
	}

	@Override
	public Opening opening() {
		LocaleTag language = new LocaleTag(this.reader.look().language());
		HiringFixture.Company company = this.hiring.company();
		String email = this.reader.recruiter() + "@firm.example";
		AccountId recruiter = this.accounts.createAccount(new NewAccount("陈屿", new EmailAddress(email), language,
				HiringFixture.SHANGHAI, Set.of(Grant.in(company.id(), Role.RECRUITER))), PASSWORD);
		LocalizedText title = new LocalizedText("Backend developer for " + this.reader.recruiter(),
				"后端开发工程师（" + this.reader.recruiter() + "）");
		this.hiring.openPosition(new HiringFixture.Company(company.id(), company.department(), company.site(),
				company.calendar(), recruiter), title);
		return new Opening(title.in(language), email, PASSWORD);
	}

	@Override
	public void pass(Duration duration) {
		this.time.by(duration);
	}

	@Override
	public void untilTheNextSending(Visitor recruiter) {
		aDay(recruiter);
		Backstage.untilNothingCanBeTakenBack(recruiter, () -> aDay(recruiter));
	}

	private void aDay(Visitor recruiter) {
		this.time.by(Duration.ofDays(1));
		recruiter.open(recruiter.path());
	}

	@Override
	public String newestLetterTo(String address) {
		this.time.runDue();
		List<OutgoingMail> letters = this.mail.handedTo(address);
		OutgoingMail newest = letters.get(letters.size() - 1);
		return (newest.html().replaceAll("<[^>]+>", " ") + " " + newest.text()).replaceAll("\\s+", " ");
	}

	@Override
	public void close() {
		// nothing of its own is open
	}

}
