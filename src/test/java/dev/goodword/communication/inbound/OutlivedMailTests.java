package dev.goodword.communication.inbound;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.MovableClock;
import dev.goodword.accounts.StaffMember;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Mail of strangers does not stay for ever, and nothing goes that somebody waits for. */
@GoodwordTest
class OutlivedMailTests {

	private static int serial;

	@Autowired
	HiringFixture hiring;

	@Autowired
	Inbox inbox;

	@Autowired
	OutlivedMail outlived;

	@Autowired
	MovableClock clock;

	@Autowired
	JdbcClient database;

	@BeforeEach
	void nothingIsThere() {
		this.database.sql("delete from inbound_file").update();
		this.database.sql("delete from inbound_item").update();
		this.database.sql("delete from inbound_raw").update();
	}

	@Test
	void removesWhatWasClosedAfterThirtyDaysAndWhatWasPutAsideAfterHalfAYear() {
		StaffMember who = this.hiring.recruiter(this.hiring.company());
		come("Offer", "");
		UUID advert = this.inbox.in(ItemState.TRIAGE).get(0).id();
		come("A machine", "Auto-Submitted: auto-generated\n");
		come("A person", "");
		assertThat(this.outlived.nextDue()).contains(this.clock.instant().plus(OutlivedMail.ASIDE));
		this.clock.moveBy(Duration.ofDays(3));
		this.inbox.close(advert, MailClosing.values()[0], who);
		assertThat(this.outlived.nextDue()).contains(this.clock.instant().plus(OutlivedMail.CLOSED));

		this.clock.moveBy(OutlivedMail.CLOSED.minusSeconds(1));
		assertThat(this.outlived.runDue()).isZero();
		this.clock.moveBy(Duration.ofSeconds(1));
		assertThat(this.outlived.runDue()).isOne();
		assertThat(subjects()).containsExactlyInAnyOrder("A machine", "A person");

		this.clock.moveBy(Duration.ofDays(180));
		assertThat(this.outlived.runDue()).isOne();
		assertThat(subjects()).as("somebody has to sort it").containsExactly("A person");
		assertThat(this.database.sql("select count(*) from inbound_raw").query(Integer.class).single()).isOne();
		assertThat(this.outlived.nextDue()).isEmpty();
	}

	private List<String> subjects() {
		return List.of(ItemState.TRIAGE, ItemState.ASIDE, ItemState.CLOSED)
			.stream()
			.flatMap((state) -> this.inbox.in(state).stream())
			.map(InboxItem::subject)
			.toList();
	}

	private void come(String subject, String headers) {
		this.inbox.receive(("From: stranger" + ++serial + "@far.example\nTo: talent@goodword.example\nSubject: "
				+ subject + "\nMessage-ID: <far" + serial + "@far.example>\n" + headers + "\nWords.\n")
			.getBytes(StandardCharsets.UTF_8));
	}

}
