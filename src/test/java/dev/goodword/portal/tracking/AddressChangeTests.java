package dev.goodword.portal.tracking;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

import dev.goodword.GoodwordTest;
import dev.goodword.RecordingMail;
import dev.goodword.candidates.CandidateId;
import dev.goodword.portal.Visitor;
import dev.goodword.shared.EmailAddress;
import dev.goodword.shared.MailOutcome;
import dev.goodword.shared.OutgoingMail;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A candidate moves our mail to another address. */
@GoodwordTest
class AddressChangeTests extends AddressChanging {

	@Test
	void movesOurMailOnceTheCodeFromTheNewAddressWasTyped() {
		signIn(this.visitor);
		assertThat(this.visitor.open(this.page)).contains(this.page + "/address", "Change the address");
		assertThat(ask(this.visitor, this.wanted)).contains("Enter the code from the new address", this.wanted)
			.doesNotContain("This code no longer works");
		assertThat(present()).as("nothing counts yet").isEqualTo(this.old);
		OutgoingMail asked = lastTo(this.wanted);
		assertThat(asked.subject()).isEqualTo("Confirm this address");
		assertThat(asked.text()).doesNotContain("Mia", "Backend", "/a/", this.old);
		assertThat(this.visitor.open("/my/address")).isEmpty();
		assertThat(this.visitor.target()).isEqualTo(this.page + "/address");

		this.visitor.post(this.page + "/address/confirm", "code", code(this.wanted));
		assertThat(this.visitor.target()).endsWith("?done=address-changed").doesNotContain(this.page);
		assertThat(this.visitor.follow()).contains("Our mail goes to your new address from now on", "Mia O’Neill");
		assertThat(present()).isEqualTo(this.wanted);
		assertThat(this.candidates.isAddressConfirmed(this.mia)).isTrue();
		assertThat(this.links.resolve(this.page.substring(3))).as("the link that was mailed before").isEmpty();
		this.time.runDue();
		assertThat(lastTo(this.wanted).subject()).startsWith("We write to you here from now on");
		assertThat(lastTo(this.wanted).text()).contains(page(this.mia));
		assertThat(lastTo(this.old).subject()).isEqualTo("Our mail to you goes to another address now");
		assertThat(lastTo(this.old).text()).doesNotContain("new.example", "Mia", "Backend", "/a/")
			.containsPattern(UNDO);
	}

	@Test
	void speaksChinese() {
		Visitor reader = new Visitor(this.mvc, "zh-CN");
		signIn(reader);
		ask(reader, this.wanted);
		assertThat(reader.open(this.page + "/address")).contains("您的邮箱", "请输入新邮箱收到的验证码", "邮箱写错了？").doesNotContain("??");
		reader.post(this.page + "/address/confirm", "code", code(this.wanted));
		assertThat(reader.open(undo())).contains("邮箱不是您更换的？").doesNotContain("??");
	}

	@Test
	void asksForAFreshCodeWhereSomebodyStayedSignedIn() {
		this.visitor.accept(new Cookie("person", this.sessions.open(this.mia, null, true)));
		this.clock.moveBy(Duration.ofDays(3));
		assertThat(this.visitor.open(this.page + "/address")).contains("Send me a code")
			.doesNotContain("name=\"email\"");
		this.visitor.post(this.page + "/address", "email", this.wanted);
		assertThat(this.visitor.target()).isEqualTo(this.page + "/address");
		this.time.runDue();
		assertThat(this.mail.handedTo(this.wanted)).isEmpty();

		this.visitor.post(this.page + "/address/open");
		assertThat(this.visitor.follow()).contains("one-time-code");
		this.visitor.post(this.page + "/address/code", "code", this.mailbox.code(this.mia));
		assertThat(this.visitor.target()).isEqualTo(this.page + "/address");
		assertThat(this.visitor.follow()).contains("name=\"email\"");
	}

	@Test
	void signsEverybodyElseOut() {
		String elsewhere = this.sessions.open(this.mia, null, true);
		signIn(this.visitor);
		Visitor asking = new Visitor(this.mvc, "en");
		asking.post(this.page + "/open");
		String stale = this.mailbox.code(this.mia);
		change(this.wanted);
		assertThat(this.sessions.resume(elsewhere)).isEmpty();
		asking.post("/my/code", "code", stale);
		assertThat(asking.status()).as("a code that went to the address before").isEqualTo(422);
		assertThat(this.visitor.open("/my")).contains("Backend developer");
	}

	@Test
	void movesWhatTheSamePersonSentAndNobodyElses() {
		CandidateId again = handIn("mia  o’neill", this.old.toUpperCase()).candidate();
		CandidateId sister = handIn("Zoe O’Neill", this.old).candidate();
		signIn(this.visitor);
		change(this.wanted);
		assertThat(this.candidates.profile(again).email().value()).isEqualTo(this.wanted);
		assertThat(this.candidates.profile(sister).email().value()).isEqualTo(this.old);
		assertThat(this.visitor.open(page(sister))).as("another mailbox now").doesNotContain("Zoe");
	}

	@Test
	void aWrongNewAddressStopsNothingOfTheirs() {
		this.mail.answerWith((sent) -> sent.to().value().equals(this.wanted)
				? new MailOutcome(MailOutcome.Kind.FAILED, 550, "5.1.1", "no such user", true)
				: RecordingMail.ACCEPTED);
		signIn(this.visitor);
		ask(this.visitor, this.wanted);
		this.time.runDue();
		assertThat(this.ledger.isStopped(new EmailAddress(this.old))).isFalse();
		assertThat(this.ledger.isStopped(new EmailAddress(this.wanted))).isFalse();
		assertThat(this.cameBack.open(200)).noneMatch((one) -> one.candidate().equals(this.mia));
	}

	@Test
	void leavesNoAddressInTheLogOfActs() {
		signIn(this.visitor);
		change(this.wanted);
		List<String> acts = this.database
			.sql("select concat(action, ' ', details) from audit_entry where subject_id = ? order by entry_no")
			.param(this.mia.value().toString())
			.query(String.class)
			.list();
		assertThat(acts).anyMatch((act) -> act.startsWith("candidate.address-asked"))
			.anyMatch((act) -> act.startsWith("candidate.address-changed"))
			.noneMatch((act) -> act.contains("@"));
		assertThat(this.database.sql("select sealed_address from address_change").query(byte[].class).list())
			.noneMatch((sealed) -> new String(sealed, StandardCharsets.ISO_8859_1).contains("new.example"));
	}

}
