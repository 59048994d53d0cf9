package dev.goodword.portal.applying;

import java.time.DateTimeException;
import java.time.ZoneId;

import com.ibm.icu.util.TimeZone;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody is, as far as their browser says it.
 *
 * @param zone their zone; null when unknown
 * @param country ISO 3166 country of that zone; null when unknown
 */
record Whereabouts(@Nullable ZoneId zone, @Nullable String country) {

	private static final Whereabouts UNKNOWN = new Whereabouts(null, null);

	static Whereabouts of(String zone) {
		try {
			if (zone.indexOf('/') < 1) {
				return UNKNOWN;
			}
			ZoneId known = ZoneId.of(zone);
			String region = TimeZone.getRegion(known.getId());
			return new Whereabouts(known, region.matches("[A-Z]{2}") ? region : null);
		}
		catch (DateTimeException | IllegalArgumentException ex) {
			return UNKNOWN;
		}
	}

	ZoneId zoneOr(ZoneId otherwise) {
		return (this.zone != null) ? this.zone : otherwise;
	}

}
