package dev.goodword.communication.bounces;

import java.util.List;

import dev.goodword.shared.EmailAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DeliveryReportTests {

	@Test
	void readsEachRecipientOfAReport() {
		List<Recipient> read = DeliveryReport.recipients("""
				Reporting-MTA: dns; mx.example
				Arrival-Date: today

				Final-Recipient: rfc822; one@a.example
				Action: failed
				Status: 5.1.1

				Final-Recipient: rfc822; two@a.example
				Action: delayed
				Status: 4.4.7
				""");
		assertThat(read).extracting(Recipient::kind).containsExactly(AnswerKind.HARD, AnswerKind.DELAYED);
		assertThat(read).extracting(Recipient::status).containsExactly("5.1.1", "4.4.7");
	}

	@Test
	void namesWhomWeWroteToAndNotWhereItWasSentOn() {
		assertThat(DeliveryReport.recipients("""
				Final-Recipient: rfc822; forwarded@b.example
				Original-Recipient: rfc822;ours@a.example
				Action: failed
				Status: 5.1.1
				""")).singleElement().extracting(Recipient::address).isEqualTo(new EmailAddress("ours@a.example"));
	}

	@Test
	void readsFoldedFieldsWithoutCase() {
		assertThat(DeliveryReport.recipients("""
				FINAL-RECIPIENT: rfc822; one@a.example
				ACTION: Failed
				diagnostic-code: smtp; 550
				   User unknown
				""")).singleElement().extracting(Recipient::kind).isEqualTo(AnswerKind.HARD);
	}

	@Test
	void findsNobodyInAReportThatNamesNobody() {
		assertThat(DeliveryReport.recipients("Reporting-MTA: dns; mx.example\n\nnothing here")).isEmpty();
		assertThat(DeliveryReport.recipients("")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "abuse,COMPLAINT", "fraud,COMPLAINT", "opt-out,COMPLAINT", "not-spam,AUTOMATIC", "dkim,UNKNOWN",
			"Abuse,COMPLAINT" })
	void knowsAComplaintFromItsOpposite(String type, AnswerKind kind) {
		assertThat(DeliveryReport.complaint("Feedback-Type: " + type + "\nOriginal-Rcpt-To: <zhang@qq.example>\n"))
			.singleElement()
			.satisfies((one) -> {
				assertThat(one.kind()).isEqualTo(kind);
				assertThat(one.address()).isEqualTo(new EmailAddress("zhang@qq.example"));
			});
	}

	@ParameterizedTest
	@CsvSource({ "HARD,true,true", "SOFT,true,true", "OUR_FAULT,true,true", "UNKNOWN,true,true", "DELAYED,false,true",
			"DELIVERED,false,true", "COMPLAINT,false,true", "AUTOMATIC,false,false", "NONE,false,false" })
	void tellsFailuresAndReportsFromTheRest(AnswerKind kind, boolean failure, boolean report) {
		assertThat(kind.isFailure()).isEqualTo(failure);
		assertThat(kind.isReport()).isEqualTo(report);
	}

}
