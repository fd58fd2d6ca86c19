globalThis.policeRan.push(new URL(document.currentScript.src).searchParams.get('name'));
