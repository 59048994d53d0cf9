package dev.goodword.journey;

import dev.goodword.HiringFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The story of docs/journeys/applying.md, told once in English and once in Chinese. */
@JourneyTest
class ApplicantJourneyTests {

	@Autowired
	private HiringFixture hiring;

	@ParameterizedTest
	@MethodSource("readers")
	void somebodyAppliesIsToldADateAndHearsADecision(Reader reader, Stage stage) {
		this.hiring.openPosition(this.hiring.company());
		try (Visitor applicant = stage.enter(reader.look())) {
			findsThePosition(applicant, reader);
		}
	}

	private void findsThePosition(Visitor applicant, Reader reader) {
		applicant.open("/").examine("journey-1-careers");
		applicant.click(applicant.page().locator("main a[href*='/jobs/']"));
		assertThat(applicant.text()).contains(reader.title());
		applicant.examine("journey-1-position");
	}

	static Reader[] readers() {
		return new Reader[] { new Reader(Look.english(), "Backend developer"),
				new Reader(Look.chinese().onPhone(), "后端开发工程师") };
	}

	/** Who reads, and the words they look for. */
	record Reader(Look look, String title) {
	}

}
