package dev.goodword.communication.invites;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;

import dev.goodword.interviews.Appointment;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * The clock of a place for the time around an appointment, by the rules that the product
 * itself counts with: each change of the clock by its day, none by a rule that may be
 * given up. Source: RFC 5545, 3.6.5.
 */
final class ZoneRules {

	private static final Period AROUND = Period.ofYears(1);

	/** Before any appointment, for a clock that never changes. */
	private static final LocalDateTime LONG_AGO = LocalDateTime.of(1970, 1, 1, 0, 0);

	private ZoneRules() {
	}

	static VTimeZone around(Appointment when) {
		ZoneId zone = when.zone();
		ZonedDateTime start = when.startsAt().atZone(zone);
		Instant from = start.minus(AROUND).toInstant();
		Instant until = start.plus(AROUND).toInstant();
		List<Observance> clocks = new ArrayList<>();
		ZoneOffset before = zone.getRules().getOffset(from);
		clocks.add(clock(zone, from, LONG_AGO, before, before));
		ZoneOffsetTransition change = zone.getRules().nextTransition(from);
		while (change != null && change.getInstant().isBefore(until)) {
			clocks.add(clock(zone, change.getInstant(), change.getDateTimeBefore(), change.getOffsetBefore(),
					change.getOffsetAfter()));
			change = zone.getRules().nextTransition(change.getInstant());
		}
		VTimeZone rules = new VTimeZone(new ComponentList<>(clocks));
		rules.add(new TzId(zone.getId()));
		return rules;
	}

	private static Observance clock(ZoneId zone, Instant at, LocalDateTime since, ZoneOffset from, ZoneOffset to) {
		Observance clock = zone.getRules().isDaylightSavings(at) ? new Daylight() : new Standard();
		clock.add(new DtStart<>(since));
		clock.add(new TzOffsetFrom(from));
		clock.add(new TzOffsetTo(to));
		clock.add(new TzName(to.getId().equals("Z") ? "UTC" : "UTC" + to.getId()));
		return clock;
	}

}
