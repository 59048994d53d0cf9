package dev.goodword.desk;

import java.util.UUID;

import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.UnknownApplication;
import dev.goodword.files.FileId;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.UnknownPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PathsTests {

	private static final UUID ID = UUID.fromString("01930000-0000-7000-8000-0000000000a1");

	@Test
	void readsIds() {
		assertThat(Paths.position(ID.toString())).isEqualTo(new PositionId(ID));
		assertThat(Paths.application(ID.toString())).isEqualTo(new JobApplicationId(ID));
		assertThat(Paths.file(ID.toString())).isEqualTo(new FileId(ID));
		assertThat(Paths.move(ID.toString()).value()).isEqualTo(ID);
		assertThat(Paths.task(ID.toString()).value()).isEqualTo(ID);
		assertThat(Paths.id(ID.toString())).isEqualTo(ID);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "1", "x", "01930000-0000-7000-8000-0000000000a1/..", "' or 1=1--", "null",
			"01930000000070008000000000000000a1" })
	void answersWhatIsNoIdLikeAnIdNobodyGaveOut(String text) {
		assertThatExceptionOfType(UnknownPosition.class).isThrownBy(() -> Paths.position(text));
		assertThatExceptionOfType(UnknownApplication.class).isThrownBy(() -> Paths.application(text));
		assertThatExceptionOfType(UnknownApplication.class).isThrownBy(() -> Paths.file(text));
		assertThatExceptionOfType(UnknownApplication.class).isThrownBy(() -> Paths.move(text));
		assertThatExceptionOfType(UnknownApplication.class).isThrownBy(() -> Paths.task(text));
		assertThatExceptionOfType(UnknownApplication.class).isThrownBy(() -> Paths.id(text));
	}

}
