package dev.goodword.files;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * The virus scanner on the health page. That there is none is said and is no fault; one
 * that is away is reported and calls nothing down, since files are only held.
 */
@Component("virusScanner")
class ScannerHealth implements HealthIndicator {

	private static final Status NONE = new Status("NOT_CONFIGURED");

	private static final Status AWAY = new Status("SCANNER_AWAY");

	private final VirusScanner scanner;

	private final HeldFiles held;

	ScannerHealth(VirusScanner scanner, HeldFiles held) {
		this.scanner = scanner;
		this.held = held;
	}

	@Override
	public Health health() {
		if (!this.scanner.isPresent()) {
			return Health.status(NONE).build();
		}
		return Health.status(this.held.isScannerAway() ? AWAY : Status.UP)
			.withDetail("held", this.held.waiting())
			.build();
	}

}
