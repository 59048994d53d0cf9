package dev.goodword.portal.tracking;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import dev.goodword.AtOnce;
import dev.goodword.GoodwordTest;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Task;
import dev.goodword.candidates.CandidateId;
import dev.goodword.communication.returns.Returned;
import dev.goodword.portal.Visitor;
import dev.goodword.questions.visitors.VisitorQuestionId;
import dev.goodword.shared.Columns;
import dev.goodword.shared.EmailAddress;
import dev.goodword.shared.MailOutcome;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Nobody else moves it, learns anything by trying, or does it twice. */
@GoodwordTest
class AddressAttackTests extends AddressChanging {

	@Test
	void isNobodysWhoHoldsOnlyTheLink() {
		for (String way : List.of("", "/open", "/code", "/confirm")) {
			this.visitor.post(this.page + "/address" + way, "email", this.wanted, "code", "000000");
			assertThat(this.visitor.status()).as(way).isEqualTo(303);
			assertThat(this.visitor.target()).as(way).isEqualTo(this.page);
		}
		this.visitor.open(this.page + "/address");
		assertThat(this.visitor.target()).isEqualTo(this.page);
		this.visitor.accept(new Cookie("person", this.sessions.open(this.mia, applicationOf(this.mia).value(), false)));
		this.visitor.post(this.page + "/address", "email", this.wanted);
		assertThat(this.visitor.target()).as("the browser that sent the form").isEqualTo(this.page);
		this.time.runDue();
		assertThat(this.mail.handedTo(this.wanted)).isEmpty();
		assertThat(present()).isEqualTo(this.old);
	}

	@Test
	void takesACodeOnceForTenMinutesAndNotAfterFiveWrongOnes() {
		signIn(this.visitor);
		ask(this.visitor, this.wanted);
		String right = code(this.wanted);
		String wrong = right.equals("000000") ? "000001" : "000000";
		for (int i = 0; i < 5; i++) {
			assertThat(confirm(wrong)).contains("This code does not fit");
			assertThat(this.visitor.status()).isEqualTo(422);
		}
		confirm(right);
		assertThat(this.visitor.status()).isEqualTo(429);

		ask(this.visitor, this.wanted);
		right = code(this.wanted);
		this.clock.moveBy(Duration.ofMinutes(10));
		confirm(right);
		assertThat(this.visitor.status()).isEqualTo(422);
		assertThat(present()).isEqualTo(this.old);
	}

	@Test
	void replaysNothing() {
		signIn(this.visitor);
		ask(this.visitor, this.wanted);
		String first = code(this.wanted);
		this.clock.moveBy(Duration.ofSeconds(5));
		ask(this.visitor, "other" + this.wanted);
		String second = code("other" + this.wanted);
		if (!first.equals(second)) {
			confirm(first);
			assertThat(this.visitor.status()).as("an older code").isEqualTo(422);
		}
		confirm(second);
		assertThat(present()).isEqualTo("other" + this.wanted);
		this.page = page(this.mia);
		confirm(second);
		assertThat(this.visitor.status()).as("a used code").isEqualTo(422);
		assertThat(present()).isEqualTo("other" + this.wanted);
	}

	@Test
	void tellsNobodyWhichAddressesWeKnowAndGivesNobodysAway() {
		String noahs = "noah" + serial + "@mail.example";
		CandidateId noah = handIn("Noah Berg", noahs).candidate();
		StaffMember recruiter = this.hiring.recruiter(this.company);
		this.ledger.stop(new EmailAddress("dead" + serial + "@mail.example"),
				Returned.ofVisitor(null, new VisitorQuestionId(new UUID(7, serial))),
				new MailOutcome(MailOutcome.Kind.FAILED, 550, "5.1.1", "no such user", true), this.clock.instant());
		signIn(this.visitor);
		String unknown = same(ask(this.visitor, "nobody" + serial + "@mail.example"));
		assertThat(same(ask(this.visitor, noahs))).isEqualTo(unknown);
		assertThat(same(ask(this.visitor, recruiter.email().value()))).isEqualTo(unknown);
		assertThat(same(ask(this.visitor, "dead" + serial + "@mail.example"))).isEqualTo(unknown);
		confirm("000000");
		assertThat(present()).isEqualTo(this.old);
		assertThat(this.candidates.profile(noah).email().value()).isEqualTo(noahs);
		this.visitor.open(page(noah));
		assertThat(this.visitor.open(page(noah))).as("a stranger's page").doesNotContain("Noah");
	}

	@Test
	void limitsHowOftenAndHowManyAreWrittenTo() {
		signIn(this.visitor);
		for (int i = 0; i < 5; i++) {
			ask(this.visitor, i + this.wanted);
		}
		this.visitor.post(this.page + "/address", "email", "6" + this.wanted);
		assertThat(this.visitor.status()).isEqualTo(429);
	}

	@Test
	void oneOfTwoChangesAtOnceCounts() {
		signIn(this.visitor);
		ask(this.visitor, this.wanted);
		String code = code(this.wanted);
		List<Object> done = AtOnce.run(() -> this.changing.confirm(this.mia, code, null, null),
				() -> this.changing.confirm(this.mia, code, null, null), () -> {
					this.correcting.correct(applicationOf(this.mia), new EmailAddress("staff" + this.wanted),
							this.hiring.recruiter(this.company));
					return "corrected";
				});
		assertThat(done.stream().filter((one) -> one.equals(true) || one.equals("corrected"))).as("%s", done)
			.hasSize(1);
		assertThat(this.database
			.sql("select count(*) from candidate_contact where candidate_id = ?"
					+ " and type = 'EMAIL' and state = 'CURRENT'")
			.param(Columns.bytes(this.mia.value()))
			.query(Integer.class)
			.single()).isOne();
	}

	@Test
	void theAddressBeforeTakesItBack() {
		signIn(this.visitor);
		String thief = change(this.wanted);
		String undo = undo();
		this.clock.moveBy(Duration.ofMinutes(20));
		Visitor second = new Visitor(this.mvc, "en");
		this.page = thief;
		signIn(second);
		ask(second, "third" + this.wanted);
		second.post(thief + "/address/confirm", "code", code("third" + this.wanted));
		assertThat(present()).isEqualTo("third" + this.wanted);
		String thiefs = undoTo(this.wanted);

		Visitor owner = new Visitor(this.mvc, "en");
		for (int i = 0; i < 3; i++) {
			owner.head(undo);
			assertThat(owner.open(undo)).contains("Was the address changed without you?");
		}
		assertThat(present()).as("looking changes nothing").isEqualTo("third" + this.wanted);
		assertThat(owner.post(undo)).contains("Our mail comes to this address again");
		assertThat(present()).isEqualTo(this.old);
		assertThat(second.open("/my")).as("signed out").doesNotContain("Backend developer");
		assertThat(this.links.resolve(thief.substring(3))).isEmpty();
		assertThat(this.tasks.open(applicationOf(this.mia))).extracting(Task::kind).contains("ADDRESS_DISPUTED");
		this.time.runDue();
		assertThat(lastTo(this.old).text()).contains(page(this.mia));

		assertThat(owner.post(undo)).contains("no longer does anything");
		assertThat(owner.status()).isEqualTo(410);
		assertThat(owner.post(thiefs)).as("the thief's own way back").contains("no longer does anything");
		assertThat(present()).isEqualTo(this.old);
	}

	@Test
	void cannotBeTakenBackAfterAWeek() {
		signIn(this.visitor);
		change(this.wanted);
		String undo = undo();
		this.clock.moveBy(Duration.ofDays(7));
		assertThat(this.visitor.post(undo)).contains("no longer does anything");
		this.visitor.open("/my/not-me/nothing");
		assertThat(this.visitor.status()).isEqualTo(410);
		assertThat(present()).isEqualTo(this.wanted);
		this.clock.moveBy(Duration.ofDays(2));
		this.time.runDue();
		assertThat(this.database.sql("select count(*) from address_change where candidate_id = ?")
			.param(Columns.bytes(this.mia.value()))
			.query(Integer.class)
			.single()).isZero();
	}

}
