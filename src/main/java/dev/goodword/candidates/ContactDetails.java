package dev.goodword.candidates;

import java.time.ZoneId;

import dev.goodword.shared.EmailAddress;
import dev.goodword.shared.LocaleTag;
import org.jspecify.annotations.Nullable;

/**
 * What a person tells us about how to reach and address them.
 *
 * @param name the full name as they write it, at most 200 characters, no control or
 * direction-override characters
 * @param callName what they want to be called; null when not given
 * @param email where their link goes
 * @param phone as they typed it; null when not given
 * @param language the language we write to them in
 * @param zone their zone; null when unknown
 * @param country ISO 3166 country they are in; null when unknown
 */
public record ContactDetails(String name, @Nullable String callName, EmailAddress email, @Nullable String phone,
		LocaleTag language, @Nullable ZoneId zone, @Nullable String country) {
}
