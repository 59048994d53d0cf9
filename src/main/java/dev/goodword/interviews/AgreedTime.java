package dev.goodword.interviews;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.NullUnmarked;

/**
 * An agreed time as it is stored: the hour on the clock, the zone, and the end worked out
 * from both. The hour is text, so that nothing between here and the disk can shift it.
 */
@Embeddable
class AgreedTime {

	private static final DateTimeFormatter TO_THE_MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

	@Column(name = "starts_local")
	private String startsLocal;

	@Column(name = "zone")
	private ZoneId zone;

	@Column(name = "minutes")
	private int minutes;

	@Column(name = "ends_at")
	private Instant endsAt;

	@NullUnmarked
	protected AgreedTime() {
	}

	AgreedTime(Appointment appointment) {
		this.startsLocal = TO_THE_MINUTE.format(appointment.localStart().truncatedTo(ChronoUnit.MINUTES));
		this.zone = appointment.zone();
		this.minutes = appointment.minutes();
		this.endsAt = appointment.endsAt();
	}

	Appointment appointment() {
		return new Appointment(LocalDateTime.parse(this.startsLocal, TO_THE_MINUTE), this.zone, this.minutes);
	}

	Instant endsAt() {
		return this.endsAt;
	}

}
