package dev.goodword.accounts;

import java.util.UUID;

import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Reads an account's id from an address. */
@Component
class AccountIdConverter implements Converter<String, AccountId> {

	@Override
	public AccountId convert(String text) {
		return new AccountId(UUID.fromString(text));
	}

}
