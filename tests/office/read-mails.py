"""E-mails as Python's own parser has them: headers, text, attachments with their hashes. Prints JSON."""

import email
import email.policy
import hashlib
import json
import sys


def read(path):
    with open(path, "rb") as file:
        mail = email.message_from_binary_file(file, policy=email.policy.default)
    body = mail.get_body(preferencelist=("plain",))
    return {
        "headers": {name: str(value) for name, value in mail.items()},
        "defects": [repr(defect) for part in mail.walk() for defect in part.defects],
        "text": body.get_content(),
        "attachments": [
            {
                "name": part.get_filename(),
                "type": part.get_content_type(),
                "sha256": hashlib.sha256(part.get_content()).hexdigest(),
            }
            for part in mail.iter_attachments()
        ],
    }


print(json.dumps([read(path) for path in sys.argv[1:]]))
