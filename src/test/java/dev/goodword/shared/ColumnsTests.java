package dev.goodword.shared;

import java.nio.BufferUnderflowException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ColumnsTests {

	private static final UUID ID = UUID.fromString("00112233-4455-6677-8899-aabbccddeeff");

	@Test
	void laysTheMoreSignificantHalfFirst() {
		assertThat(Columns.bytes(ID)).inHexadecimal()
			.containsExactly(0x00, 0x11, 0x22, 0x33, 0x44, 0x55, 0x66, 0x77, 0x88, 0x99, 0xaa, 0xbb, 0xcc, 0xdd, 0xee,
					0xff);
	}

	@Test
	void readsWhatItWrote() {
		assertThat(Columns.uuid(Columns.bytes(ID))).isEqualTo(ID);
	}

	@Test
	void refusesAnIdThatIsCutOff() {
		assertThatExceptionOfType(BufferUnderflowException.class).isThrownBy(() -> Columns.uuid(new byte[15]));
	}

	@Test
	void writesMomentsInUtcToTheMicrosecond() {
		assertThat(Columns.utc(Instant.parse("2026-03-29T01:30:00.123456Z")))
			.isEqualTo(LocalDateTime.parse("2026-03-29T01:30:00.123456"));
	}

}
